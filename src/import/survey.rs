//! What a survey file says: its rows, the companies that it names, and what is wrong with it.

use crate::model::{ActorId, Direction, Frequency, WasteRoute};
use crate::units::Unit;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A survey as it was read; nothing of it is in a territory yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    /// Kind of file, by its content.
    pub kind: FileKind,
    /// Name of the sheet that was read; empty for a text file.
    pub sheet: String,
    /// All sheets with the headings of a survey, in their order; that which was read is one of them.
    pub sheets: Vec<String>,
    /// Encoding of a text file, such as `windows-1252`; empty for a workbook.
    pub encoding: String,
    /// Language of the headings: `fr`, `en`, `de` or `lb`.
    pub language: String,
    /// Rows below the headings that say anything: those of `rows`, those of `lost`, and examples and sums, which are told.
    pub rows_found: usize,
    /// Rows that can be imported.
    pub rows: Vec<SurveyRow>,
    /// Rows that cannot be imported, as they are written: somebody can put them right.
    pub lost: Vec<LostRow>,
    /// Companies and partners that the rows name, each once.
    pub actors: Vec<ActorMatch>,
    /// What is wrong, in the order of the file.
    pub problems: Vec<SurveyProblem>,
}

/// A row that could not be read, as it is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LostRow {
    /// Number of the row in the file, from 1.
    pub row: u32,
    /// Texts of its cells by the ids of their columns ([`super::Column::id`]); empty cells are left out.
    pub cells: BTreeMap<String, String>,
    /// What of it is understood, by the same ids.
    pub meant: BTreeMap<String, Meant>,
    /// Place of its company in [`Survey::actors`], where the row says who that is.
    pub company: Option<usize>,
}

/// What a cell means, whatever the language and the habits of its file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meant {
    /// One of the choices of its column.
    Code(String),
    /// A number, in the unit of its column.
    Number(#[serde(with = "super::exact")] f64),
}

/// Kind of a survey file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Values separated by commas, semicolons or tabs.
    #[default]
    Text,
    /// Office Open XML workbook.
    Xlsx,
    /// Excel workbook of before 2007.
    Xls,
    /// `OpenDocument` spreadsheet.
    Ods,
}

/// A flow of a company as a row declares it, in units of the model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SurveyRow {
    /// Number of the row in the file, from 1.
    pub row: u32,
    /// Whether the row goes into the territory. A copy of another row does not, unless its reader wants it.
    pub taken: bool,
    /// Place of the company in [`Survey::actors`].
    pub company: usize,
    /// Code of the resource.
    pub resource: String,
    /// In or out.
    pub direction: Direction,
    /// Quantity per year.
    #[serde(with = "super::exact")]
    pub quantity: f64,
    /// Unit of the quantity.
    pub unit: Unit,
    /// How often it comes, where the row says so.
    pub frequency: Option<Frequency>,
    /// Where it comes from or goes to, where the row says so.
    pub partner: Option<SurveyPartner>,
    /// Distance in km.
    #[serde(with = "super::exact::option")]
    pub distance_km: Option<f64>,
    /// Present route, for a waste.
    pub route: Option<WasteRoute>,
    /// Price in EUR per unit.
    #[serde(with = "super::exact::option")]
    pub price_eur_per_unit: Option<f64>,
    /// Uncertainty of the quantity in percent.
    #[serde(with = "super::exact::option")]
    pub uncertainty_pct: Option<f64>,
    /// Temperature in degrees Celsius, for heat.
    #[serde(with = "super::exact::option")]
    pub temperature_c: Option<f64>,
}

/// Partner of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SurveyPartner {
    /// A name: its place in [`Survey::actors`].
    Named(usize),
    /// The region.
    Region,
    /// The country.
    Country,
    /// Abroad.
    World,
}

/// A company or partner that a survey names, and who that is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActorMatch {
    /// The name as it is first written.
    pub name: String,
    /// Rows that declare flows of it, readable or not; none for a mere partner.
    pub rows: Vec<u32>,
    /// Rows that name it as partner.
    pub partner_rows: Vec<u32>,
    /// Who it is; the reader may decide otherwise before the survey is applied.
    pub decision: Decision,
    /// Actors of the territory with a similar name, the most similar first.
    pub suggestions: Vec<Suggestion>,
    /// Other names of this survey that may mean the same, the most similar first.
    pub alike: Vec<String>,
    /// Sector archetype for a new company; `other` where the survey names none.
    pub archetype: String,
    /// Employees of a new company; 0 where the survey says nothing.
    pub employees: f64,
}

/// Who a name is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// This actor: the names agree but for case, accents, punctuation and legal form.
    Known(ActorId),
    /// Very likely this actor: the names differ by a slip of the hand.
    Likely(ActorId),
    /// A company that is to be added.
    New,
    /// Whoever another name of this survey is.
    Same(String),
    /// Somebody outside the territory: flows with it count as flows with the region.
    Outside,
    /// Nobody: its rows are not imported.
    LeftOut,
}

/// An actor that a name may mean.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The actor.
    pub id: ActorId,
    /// Similarity of the names, 0 to 1 (Jaro-Winkler).
    pub score: f64,
}

/// What is wrong with a survey, where, and whether it cost the row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SurveyProblem {
    /// What is wrong; the sentence is the text `survey-problem-<code>`.
    pub reason: Reason,
    /// Sheet; empty for a text file.
    pub sheet: String,
    /// Number of the row in the file, from 1; none for the whole file.
    pub row: Option<u32>,
    /// Letter of the column, such as `D`.
    pub column: Option<String>,
    /// Heading of the column as it stands in the file.
    pub heading: Option<String>,
    /// What the sentence needs, by names of [`ARGUMENTS`].
    pub args: BTreeMap<String, String>,
}

/// Names of the arguments of problems.
pub const ARGUMENTS: [&str; 7] = ["value", "known", "found", "unit", "rows", "limit", "name"];

impl SurveyProblem {
    /// True when the row, or the file where no row is named, could not be imported.
    pub fn blocks(&self) -> bool {
        self.reason.blocks()
    }

    /// The arguments under names that the texts accept.
    pub fn arguments(&self) -> BTreeMap<&'static str, String> {
        let known = ARGUMENTS.into_iter();
        known
            .filter_map(|name| Some((name, self.args.get(name)?.clone())))
            .collect()
    }
}

/// One problem with all rows that have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told<'a> {
    /// The problem, as the first of the rows has it.
    pub problem: &'a SurveyProblem,
    /// The rows, from 1; none for the whole file.
    pub rows: Vec<u32>,
}

impl Survey {
    /// The problems, those that say the same of the same column of several rows together; either those that cost a row or the others.
    pub fn told(&self, blocking: bool) -> Vec<Told<'_>> {
        let mut places = BTreeMap::new();
        let mut told: Vec<Told> = Vec::new();
        for problem in self.problems.iter().filter(|one| one.blocks() == blocking) {
            let said = (problem.reason, &problem.column, &problem.args);
            let place = *places.entry(said).or_insert(told.len());
            if place == told.len() {
                let rows = Vec::new();
                told.push(Told { problem, rows });
            }
            if let Some(one) = told.get_mut(place) {
                one.rows.extend(problem.row);
            }
        }
        told
    }
}

/// Declares the reasons with their codes and whether they cost the row.
macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $name:ident $code:literal $blocks:literal,)+) => {
        /// What can be wrong with a survey.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Reason { $($(#[doc = $doc])+ #[serde(rename = $code)] $name,)+ }

        impl Reason {
            /// All reasons.
            pub const ALL: &[Reason] = &[$(Reason::$name,)+];

            /// End of the text key, `survey-problem-<code>`.
            pub fn code(self) -> &'static str {
                match self { $(Reason::$name => $code,)+ }
            }

            /// True when the row, or the whole file, could not be imported.
            pub fn blocks(self) -> bool {
                match self { $(Reason::$name => $blocks,)+ }
            }
        }
    };
}

reasons! {
    /// The file is larger than what is read.
    TooLarge "too-large" true,
    /// There is nothing in the file.
    EmptyFile "empty-file" true,
    /// The file is no table: a PDF, a picture, a document.
    WrongKind "wrong-kind" true,
    /// The workbook asks for a password.
    Encrypted "encrypted" true,
    /// The workbook is damaged.
    Damaged "damaged" true,
    /// The workbook unpacks to more than what is read.
    TooMuchInside "too-much-inside" true,
    /// No sheet has the headings of a survey.
    NoHeadings "no-headings" true,
    /// An obligatory heading is missing.
    MissingHeading "missing-heading" true,
    /// There are headings and nothing below.
    NoRows "no-rows" true,
    /// Rows beyond the most that are read.
    TooManyRows "too-many-rows" true,
    /// A heading that means nothing here.
    UnknownHeading "unknown-heading" false,
    /// A heading whose column is there already.
    HeadingTwice "heading-twice" false,
    /// Other sheets look like surveys too.
    OtherSheets "other-sheets" false,
    /// A cell with bytes that the encoding does not know.
    BadBytes "bad-bytes" false,
    /// A quotation mark that is never closed.
    OpenQuote "open-quote" false,
    /// An example, as the form has them; it is no flow.
    ExampleRow "example-row" false,
    /// A line of sums; its flows are told above it.
    TotalRow "total-row" false,
    /// No company.
    MissingCompany "missing-company" true,
    /// No resource.
    MissingResource "missing-resource" true,
    /// A resource that the catalog does not know.
    UnknownResource "unknown-resource" true,
    /// Neither in nor out, and the resource does not tell.
    MissingDirection "missing-direction" true,
    /// A direction that is no direction.
    UnknownDirection "unknown-direction" true,
    /// The direction was taken from the resource.
    DirectionAssumed "direction-assumed" false,
    /// No quantity.
    MissingQuantity "missing-quantity" true,
    /// A quantity that is no number.
    NotANumber "not-a-number" true,
    /// A range, of which the middle was taken and its margin.
    Range "range" false,
    /// A number that may be read in two ways.
    AmbiguousNumber "ambiguous-number" false,
    /// A quantity below zero.
    Negative "negative" true,
    /// A quantity beyond everything.
    Absurd "absurd" true,
    /// A date where a number is expected.
    DateForNumber "date-for-number" true,
    /// A formula that bears no result.
    FormulaWithoutValue "formula-without-value" true,
    /// A formula that ends in an error.
    FormulaError "formula-error" true,
    /// No unit, neither in its column nor beside the number nor in the heading.
    MissingUnit "missing-unit" true,
    /// A unit that is none.
    UnknownUnit "unknown-unit" true,
    /// A unit in which the resource is not counted.
    UnsuitedUnit "unsuited-unit" true,
    /// A volume of what is not counted by volume, converted by its density.
    VolumeConverted "volume-converted" false,
    /// A volume of what is not counted by volume, and whose density is not known.
    NoDensity "no-density" true,
    /// Two units that do not agree.
    UnitTwice "unit-twice" true,
    /// A quantity per day, of which nobody says how many there are in a year.
    PerDay "per-day" true,
    /// A quantity per week, month or quarter, brought to the year.
    PerYear "per-year" false,
    /// A quantity whose period nobody says beside a frequency of days, weeks or months: it was taken for the year's.
    TakenAsYearly "taken-as-yearly" false,
    /// A frequency that is none.
    UnknownFrequency "unknown-frequency" false,
    /// A route that is none.
    UnknownRoute "unknown-route" false,
    /// A figure beside the quantity that cannot be used; the row is imported without it.
    BadFigure "bad-figure" false,
    /// A figure beside the quantity that lies outside its limits; the row is imported without it.
    FigureOutOfRange "figure-out-of-range" false,
    /// A sector that is none.
    UnknownSector "unknown-sector" false,
    /// An uncertainty below one percent: perhaps a share.
    SmallUncertainty "small-uncertainty" false,
    /// A company that delivers to itself.
    OwnPartner "own-partner" true,
    /// A row that says what another says.
    CopiedRow "copied-row" false,
    /// Several rows of one company, resource, direction and partner with different figures.
    SameFlow "same-flow" false,
    /// A company whose name is nearly that of an actor.
    LikelyCompany "likely-company" false,
    /// A name that two actors of the territory bear.
    TwinCompanies "twin-companies" false,
    /// A company that the territory does not have.
    NewCompany "new-company" false,
    /// A company that the territory does not have, but others with similar names.
    SimilarCompany "similar-company" false,
    /// A partner that is no company of the territory or the survey.
    OutsidePartner "outside-partner" false,
}
