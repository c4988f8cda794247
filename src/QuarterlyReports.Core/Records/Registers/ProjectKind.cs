namespace QuarterlyReports.Core.Records.Registers;

/// <summary>What a project is about.</summary>
public enum ProjectKind
{
    Dioxin,
    MineAction,
    MissingPersonnel,
    CapacityBuilding,
    AseanChair,
    Industry,
    Training,
    Other,
}
