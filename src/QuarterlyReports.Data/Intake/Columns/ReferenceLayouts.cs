namespace QuarterlyReports.Data.Intake.Columns;

/// <summary>The columns of the reference lists.</summary>
internal static class ReferenceLayouts
{
    private static readonly Field Code = new("code", "Mã", "id");
    private static readonly Field KindOf = new("kind", "Loại");
    private static readonly Field NameEn = new("name_en", "Tên tiếng Anh", "name", "name_english");
    private static readonly Field NameVi = new("name_vi", "Tên tiếng Việt", "Tên", "name_vietnamese");
    private static readonly Field DisplayOrder = new("display_order", "Thứ tự", "order");
    private static readonly Field ValidFrom = new("valid_from", "Hiệu lực từ", "from", "Từ ngày");
    private static readonly Field ValidTo = new("valid_to", "Hiệu lực đến", "to", "Đến ngày");
    private static readonly Field Certainty = new("certainty", "Độ chắc chắn");
    private static readonly Field Partner = new("partner", "Đối tác");

    private static readonly string[] Names = ["name_en", "name_vi"];

    public static readonly IReadOnlyList<KindLayout> All =
    [
        new(IntakeKind.Partners, "partners", "Đối tác", [Code, KindOf, NameEn, NameVi, DisplayOrder],
            [["code"], Names, ["kind"]]),
        new(IntakeKind.Regions, "regions", "Khu vực", [Code, NameEn, NameVi, DisplayOrder], [["code"], Names]),
        new(IntakeKind.RegionMembers, "region_members", "Thành viên khu vực",
            [new("region", "Khu vực"), Partner, ValidFrom, ValidTo, new("note", "Căn cứ", "basis", "Ghi chú")],
            [["region"], ["partner"]]),
        new(IntakeKind.Groups, "groups", "Nhóm nước", [Code, KindOf, NameEn, NameVi, DisplayOrder], [["code"], Names, ["kind"]]),
        new(IntakeKind.GroupMembers, "group_members", "Thành viên nhóm",
            [new("group", "Nhóm"), Partner, new("role", "Vai trò"), ValidFrom, ValidTo, Certainty,
                new("note", "Ghi chú", "basis")],
            [["group"], ["partner"]]),
        new(IntakeKind.Mechanisms, "mechanisms", "Cơ chế",
            [
                Code, new("family", "Nhóm cơ chế"), NameEn, NameVi, DisplayOrder,
                new("active_from", "Hoạt động từ"), new("active_to", "Hoạt động đến"),
            ],
            [["code"], Names, ["family"]]),
        new(IntakeKind.Agencies, "agencies", "Cơ quan, đơn vị",
            [
                Code, NameEn, NameVi, KindOf, ValidFrom, ValidTo, new("successor", "Cơ quan kế thừa"), Certainty,
                new("aliases", "Tên gọi khác"), DisplayOrder,
            ],
            [["code"], Names, ["kind"], ["aliases", "successor", "valid_from"]]),
        new(IntakeKind.Forms, "forms", "Hình thức hoạt động",
            [
                Code, NameEn, NameVi, new("counts_delegation_out", "Tính đoàn ra"), new("counts_delegation_in", "Tính đoàn vào"),
                new("counts_conference", "Tính hội nghị"), new("counts_agreement", "Tính thỏa thuận"), DisplayOrder,
            ],
            [["code"], Names, ["counts_delegation_out"], ["counts_delegation_in"]]),
        new(IntakeKind.Levels, "levels", "Cấp", [Code, NameEn, NameVi, DisplayOrder], [["code"], Names]),
        new(IntakeKind.Themes, "themes", "Lĩnh vực", [Code, NameEn, NameVi, DisplayOrder], [["code"], Names]),
    ];
}
