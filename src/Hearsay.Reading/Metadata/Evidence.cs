namespace Hearsay.Reading.Metadata;

/// <summary>One word on one field, before it is decided who is right.</summary>
internal readonly record struct Evidence(Field Field, Origin Origin, int Weight, string Value);
