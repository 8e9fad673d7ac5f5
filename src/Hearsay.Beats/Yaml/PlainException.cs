using YamlDotNet.Core;

namespace Hearsay.Beats.Yaml;

/// <summary>YAML that is well-formed and more than a beat needs.</summary>
internal sealed class PlainException(Mark start, Mark end, string message) : YamlException(start, end, message);
