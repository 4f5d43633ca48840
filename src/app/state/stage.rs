//! The stages of the journey, and what the diagnosis shows.

/// A stage of the journey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// What crosses the territory, and whether its figures can be trusted.
    Diagnose,
    /// What the levers do.
    #[default]
    Simulate,
}

impl Stage {
    /// The stages, in the order of the journey.
    pub const ALL: [Stage; 2] = [Stage::Diagnose, Stage::Simulate];

    /// Value of `stage` in links; also the end of its text key.
    pub fn code(self) -> &'static str {
        match self {
            Stage::Diagnose => "diagnose",
            Stage::Simulate => "simulate",
        }
    }

    /// Reads a value of `stage`.
    pub fn parse(code: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// A view of the diagnosis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The metabolism as flows.
    #[default]
    Metabolism,
    /// The plan of the territory.
    Plan,
    /// The balance sheet by resource.
    Balance,
    /// Strategic resources, dependences and indicators.
    Dependence,
    /// Figures that contradict each other.
    Contradictions,
    /// The sheet of companies.
    Companies,
    /// The sheet of flows.
    Flows,
    /// The sheet of equipment.
    Equipment,
    /// The sheet of skills.
    Skills,
}

impl View {
    /// All views, in the order of their tabs.
    pub const ALL: [View; 9] = [
        View::Metabolism,
        View::Plan,
        View::Balance,
        View::Dependence,
        View::Contradictions,
        View::Companies,
        View::Flows,
        View::Equipment,
        View::Skills,
    ];

    /// Reads a value of `chart` in the diagnosis.
    pub fn parse(code: &str) -> Option<View> {
        View::ALL.into_iter().find(|view| view.code() == code)
    }

    /// Value of `chart` in links; also the end of its text key and of the id of its tab.
    pub fn code(self) -> &'static str {
        match self {
            View::Metabolism => "metabolism",
            View::Plan => "plan",
            View::Balance => "balance",
            View::Dependence => "dependence",
            View::Contradictions => "contradictions",
            View::Companies => "companies",
            View::Flows => "data",
            View::Equipment => "equipment",
            View::Skills => "skills",
        }
    }
}
