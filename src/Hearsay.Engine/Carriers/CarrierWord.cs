namespace Hearsay.Engine.Carriers;

/// <summary>How much a noun tells: that it is a ship, of which type it is, that it is a warship, or its own name.</summary>
internal enum CarrierSense : byte
{
    Plain, Type, Naval, Name,
}

/// <summary>A noun for a carrier, in the singular; without a kind it only sounds like one ("suicide bomber").</summary>
internal sealed record CarrierWord(string Words, CarrierKind? Kind, CarrierSense Sense);
