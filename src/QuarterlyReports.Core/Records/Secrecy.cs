namespace QuarterlyReports.Core.Records;

/// <summary>How secret a record is. Compare by <see cref="SecrecyRank.Rank"/>, never by the order here.</summary>
public enum Secrecy
{
    /// <summary>
    /// Nobody has reviewed the record. It ranks with internal and stays out of the public edition (norms (d) 12).
    /// </summary>
    Unreviewed,
    Public,
    Internal,

    /// <summary>Mật.</summary>
    Mat,

    /// <summary>Tối mật.</summary>
    ToiMat,

    /// <summary>Tuyệt mật.</summary>
    TuyetMat,
}
