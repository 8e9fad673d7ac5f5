using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Hearsay.Reading.Tests")]
