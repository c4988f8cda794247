using System.Diagnostics;
using QuarterlyReports.Core.Records;
using QuarterlyReports.Core.Records.Registers;

namespace QuarterlyReports.Data.Intake.Values;

/// <summary>The reference lists that cells refer to.</summary>
internal sealed class CodeBooks
{
    public CodeBooks(ReferenceLists lists)
    {
        foreach (var item in lists.Partners) Partners.Add(item.Code, item.Name, OtherSpellings.OfPartners[item.Code]);
        foreach (var item in lists.Regions) Regions.Add(item.Code, item.Name, []);
        foreach (var item in lists.Mechanisms) Mechanisms.Add(item.Code, item.Name, OtherSpellings.OfMechanisms[item.Code]);
        foreach (var item in lists.Forms) Forms.Add(item.Code, item.Name, []);
        foreach (var item in lists.Levels) Levels.Add(item.Code, item.Name, []);
        foreach (var item in lists.Themes) Themes.Add(item.Code, item.Name, []);
        foreach (var item in lists.Agencies) Agencies.Add(item.Code, item.Name, item.Aliases);
    }

    public CodeBook Partners { get; } = new(ListNames.Of("partners"));

    public CodeBook Regions { get; } = new(ListNames.Of("regions"));

    public CodeBook Mechanisms { get; } = new(ListNames.Of("mechanisms"));

    public CodeBook Forms { get; } = new(ListNames.Of("forms"));

    public CodeBook Levels { get; } = new(ListNames.Of("levels"));

    public CodeBook Themes { get; } = new(ListNames.Of("themes"));

    public CodeBook Agencies { get; } = new(ListNames.Of("agencies"));

    public CodeBook Of(CodeList list) => list switch
    {
        CodeList.Partners => Partners,
        CodeList.Regions => Regions,
        CodeList.Mechanisms => Mechanisms,
        CodeList.Forms => Forms,
        CodeList.Themes => Themes,
        _ => throw new UnreachableException($"No book of {list}."),
    };
}
