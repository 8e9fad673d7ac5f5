namespace Hearsay.Engine.Text;

/// <summary>The numbers of those relations that stages ask for by name (<see cref="Relations"/> has them all).</summary>
public static class RelationId
{
    public static readonly byte Acl = Relations.NumberOf("acl");
    public static readonly byte RelativeClause = Relations.NumberOf("acl:relcl");
    public static readonly byte Advcl = Relations.NumberOf("advcl");
    public static readonly byte Advmod = Relations.NumberOf("advmod");
    public static readonly byte Amod = Relations.NumberOf("amod");
    public static readonly byte Appos = Relations.NumberOf("appos");
    public static readonly byte Aux = Relations.NumberOf("aux");
    public static readonly byte AuxPass = Relations.NumberOf("aux:pass");
    public static readonly byte Case = Relations.NumberOf("case");
    public static readonly byte Ccomp = Relations.NumberOf("ccomp");
    public static readonly byte Compound = Relations.NumberOf("compound");
    public static readonly byte Conj = Relations.NumberOf("conj");
    public static readonly byte Cop = Relations.NumberOf("cop");
    public static readonly byte Csubj = Relations.NumberOf("csubj");
    public static readonly byte Det = Relations.NumberOf("det");
    public static readonly byte Expl = Relations.NumberOf("expl");
    public static readonly byte Flat = Relations.NumberOf("flat");
    public static readonly byte Iobj = Relations.NumberOf("iobj");
    public static readonly byte Mark = Relations.NumberOf("mark");
    public static readonly byte Nmod = Relations.NumberOf("nmod");
    public static readonly byte NmodPoss = Relations.NumberOf("nmod:poss");
    public static readonly byte Nsubj = Relations.NumberOf("nsubj");
    public static readonly byte NsubjPass = Relations.NumberOf("nsubj:pass");
    public static readonly byte Nummod = Relations.NumberOf("nummod");
    public static readonly byte Obj = Relations.NumberOf("obj");
    public static readonly byte Obl = Relations.NumberOf("obl");
    public static readonly byte OblAgent = Relations.NumberOf("obl:agent");
    public static readonly byte Parataxis = Relations.NumberOf("parataxis");
    public static readonly byte Punct = Relations.NumberOf("punct");
    public static readonly byte Xcomp = Relations.NumberOf("xcomp");

    /// <summary>Whether it is nsubj or nsubj:pass.</summary>
    public static bool IsSubject(byte relation) => relation == Nsubj || relation == NsubjPass;
}
