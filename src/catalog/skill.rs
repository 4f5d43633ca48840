//! Classes of skills that companies may share.

/// Ids of the classes, as in `SkillNeed::class`. Their parameters are the values `skills.<class>.salary` (EUR per FTE and
/// year with employer charges), `.consultant_day` (EUR per day) and `.productive_days` (per FTE and year) of the catalog; what holds
/// for all stands under `skills.` alone. Their names are the texts `skill-<id with dashes>`.
pub const SKILLS: &[&str] = &[
    "qhse",
    "hr",
    "maintenance",
    "energy_manager",
    "it_security",
    "communication",
];
