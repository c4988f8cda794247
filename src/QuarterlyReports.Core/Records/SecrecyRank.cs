using System.Diagnostics;

namespace QuarterlyReports.Core.Records;

/// <summary>
/// The order of secrecy levels (counting rule 7): public &lt; internal = unreviewed &lt; mat &lt; toi_mat &lt; tuyet_mat.
/// </summary>
public static class SecrecyRank
{
    /// <summary>0 for public up to 4 for tuyet_mat; unreviewed ranks with internal at 1.</summary>
    public static int Rank(this Secrecy secrecy) => secrecy switch
    {
        Secrecy.Public => 0,
        Secrecy.Internal or Secrecy.Unreviewed => 1,
        Secrecy.Mat => 2,
        Secrecy.ToiMat => 3,
        Secrecy.TuyetMat => 4,
        _ => throw new UnreachableException($"No rank for {secrecy}."),
    };

    /// <summary>Whether a record of this level may appear in an edition with that ceiling.</summary>
    public static bool IsWithin(this Secrecy secrecy, Secrecy ceiling) => secrecy.Rank() <= ceiling.Rank();
}
