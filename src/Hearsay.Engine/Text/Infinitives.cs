namespace Hearsay.Engine.Text;

/// <summary>Tells infinitives by the "to" that hangs on them.</summary>
internal static class Infinitives
{
    public static bool IsInfinitive(this Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.FormOf(dependent) is "to" && document.RelationIds[dependent] == RelationId.Mark)
            {
                return true;
            }
        }

        return false;
    }
}
