using QuarterlyReports.Core.Calendar;

namespace QuarterlyReports.Core.Records;

/// <summary>A multilateral mechanism, forum or UN mission.</summary>
/// <param name="Family">asean_led, un, regional, global or bilateral_forum.</param>
public sealed record Mechanism(
    string Code, string Family, Bilingual Name, int DisplayOrder, PartialDate? ActiveFrom = null, PartialDate? ActiveTo = null)
{
    /// <summary>A policy dialogue and the like: it never makes an activity multilateral (counting rule 10).</summary>
    public const string BilateralForum = "bilateral_forum";

    public const string UnitedNations = "un";

    public bool IsBilateralForum => Family == BilateralForum;
}
