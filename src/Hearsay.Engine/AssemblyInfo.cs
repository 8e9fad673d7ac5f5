using System.Runtime.CompilerServices;

// Training runs the stages' inner steps one by one, and learns from what each sees.
[assembly: InternalsVisibleTo("Hearsay.Training")]
[assembly: InternalsVisibleTo("Hearsay.Engine.Tests")]
[assembly: InternalsVisibleTo("Hearsay.Training.Tests")]
