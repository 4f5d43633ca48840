//! The columns of the sheets.

use serde::{Deserialize, Serialize};

/// A sheet of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SheetId {
    /// One row for each company or public body.
    Companies,
    /// One row for each flow.
    Flows,
    /// One row for each class of equipment of a company.
    Equipment,
    /// One row for each skill that a company needs in part.
    Skills,
}

/// A column. Its heading is the text `column-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Name of the company.
    Name,
    /// Its sector archetype.
    Sector,
    /// Company or public body.
    Kind,
    /// Employees on the site.
    Employees,
    /// Floor area, m2.
    Floor,
    /// Roof that could carry panels, m2.
    Roof,
    /// Position east of the origin, km.
    East,
    /// Position north of the origin, km.
    North,
    /// Meals served per working day.
    Meals,
    /// Zone that it belongs to, in a territory of several.
    Zone,
    /// The company of a flow.
    Company,
    /// What flows.
    Resource,
    /// In or out.
    Direction,
    /// Quantity per year.
    Quantity,
    /// Its unit.
    Unit,
    /// Declared or estimated, and within which range; cannot be typed.
    Origin,
    /// Where it comes from or goes to.
    Partner,
    /// How often it comes.
    Frequency,
    /// Distance, km.
    Distance,
    /// Present route of a waste.
    Route,
    /// Price, EUR per unit.
    Price,
    /// Temperature of heat, degrees Celsius.
    Temperature,
    /// Half width of the 95 % interval of the quantity, percent.
    Uncertainty,
    /// Mean one-way distance to work, km. Emptied, all of commuting is estimated again.
    CommuteDistance,
    /// Days on site per year.
    CommuteDays,
    /// Share of the staff by mode, percent. Together they are the whole: what one takes the others give.
    CarAlone,
    /// See [`Column::CarAlone`].
    Carpool,
    /// See [`Column::CarAlone`].
    Transit,
    /// See [`Column::CarAlone`].
    Bike,
    /// See [`Column::CarAlone`].
    Walk,
    /// Class of equipment.
    EquipmentClass,
    /// Units owned; m2 of storage.
    Owned,
    /// Hours of use per year, of all units together.
    UseHours,
    /// Class of skills.
    SkillClass,
    /// Need, full-time equivalents.
    Need,
    /// How the need is met today.
    Provision,
}

impl SheetId {
    /// All sheets.
    pub const ALL: [SheetId; 4] = [
        SheetId::Companies,
        SheetId::Flows,
        SheetId::Equipment,
        SheetId::Skills,
    ];

    /// Its columns, from left to right.
    pub fn columns(self) -> &'static [Column] {
        match self {
            SheetId::Companies => &[
                Column::Name,
                Column::Sector,
                Column::Employees,
                Column::Kind,
                Column::Floor,
                Column::Roof,
                Column::Meals,
                Column::CommuteDistance,
                Column::CommuteDays,
                Column::CarAlone,
                Column::Carpool,
                Column::Transit,
                Column::Bike,
                Column::Walk,
                Column::East,
                Column::North,
                Column::Zone,
            ],
            SheetId::Flows => &[
                Column::Company,
                Column::Resource,
                Column::Direction,
                Column::Quantity,
                Column::Unit,
                Column::Origin,
                Column::Partner,
                Column::Frequency,
                Column::Distance,
                Column::Route,
                Column::Price,
                Column::Temperature,
                Column::Uncertainty,
            ],
            SheetId::Equipment => &[
                Column::Company,
                Column::EquipmentClass,
                Column::Owned,
                Column::UseHours,
            ],
            SheetId::Skills => &[
                Column::Company,
                Column::SkillClass,
                Column::Need,
                Column::Provision,
            ],
        }
    }

    /// Columns without which a new row says nothing yet.
    pub fn required(self) -> &'static [Column] {
        match self {
            SheetId::Companies => &[Column::Name, Column::Sector, Column::Employees],
            SheetId::Flows => &[Column::Company, Column::Resource, Column::Quantity],
            // Equipment and needs are told whole or not at all.
            SheetId::Equipment | SheetId::Skills => self.columns(),
        }
    }
}

impl Column {
    /// The first of all columns in their order.
    pub(super) const FIRST: Column = Column::Name;

    /// The column of a code.
    pub fn parse(sheet: SheetId, code: &str) -> Option<Column> {
        let mut columns = sheet.columns().iter();
        columns.find(|column| column.code() == code).copied()
    }

    /// End of the text key of its heading.
    pub fn code(self) -> &'static str {
        match self {
            Column::Name => "name",
            Column::Sector => "sector",
            Column::Kind => "kind",
            Column::Employees => "employees",
            Column::Floor => "floor",
            Column::Roof => "roof",
            Column::East => "east",
            Column::North => "north",
            Column::Meals => "meals",
            Column::Zone => "zone",
            Column::Company => "company",
            Column::Resource => "resource",
            Column::Direction => "direction",
            Column::Quantity => "quantity",
            Column::Unit => "unit",
            Column::Origin => "origin",
            Column::Partner => "partner",
            Column::Frequency => "frequency",
            Column::Distance => "distance",
            Column::Route => "route",
            Column::Price => "price",
            Column::Temperature => "temperature",
            Column::Uncertainty => "uncertainty",
            Column::CommuteDistance => "commute-distance",
            Column::CommuteDays => "commute-days",
            Column::CarAlone => "car-alone",
            Column::Carpool => "carpool",
            Column::Transit => "transit",
            Column::Bike => "bike",
            Column::Walk => "walk",
            Column::EquipmentClass => "equipment-class",
            Column::Owned => "owned",
            Column::UseHours => "use-hours",
            Column::SkillClass => "skill-class",
            Column::Need => "need",
            Column::Provision => "provision",
        }
    }

    /// Unit of its numbers, shown in its heading.
    pub fn unit(self) -> Option<&'static str> {
        match self {
            Column::Floor | Column::Roof => Some("m2"),
            Column::East | Column::North | Column::Distance | Column::CommuteDistance => Some("km"),
            Column::Temperature => Some("°C"),
            Column::Uncertainty
            | Column::CarAlone
            | Column::Carpool
            | Column::Transit
            | Column::Bike
            | Column::Walk => Some("%"),
            Column::UseHours => Some("h"),
            _ => None,
        }
    }

    /// Least and largest number of the column; `None` where it holds words.
    pub fn limits(self) -> Option<(f64, f64)> {
        match self {
            Column::Employees | Column::Meals => Some((0.0, 1e7)),
            Column::Quantity | Column::Floor | Column::Roof => Some((0.0, 1e15)),
            // Half the Earth.
            Column::East | Column::North => Some((-20_000.0, 20_000.0)),
            Column::Distance => Some((0.0, 20_000.0)),
            Column::Price => Some((-1e9, 1e9)),
            Column::Temperature => Some((-273.0, 3_000.0)),
            Column::Uncertainty | Column::CommuteDistance => Some((0.0, 1_000.0)),
            Column::CommuteDays => Some((0.0, 366.0)),
            Column::CarAlone | Column::Carpool | Column::Transit | Column::Bike | Column::Walk => {
                Some((0.0, 100.0))
            }
            Column::Owned => Some((0.0, 1e9)),
            Column::UseHours => Some((0.0, 1e12)),
            Column::Need => Some((0.0, 1e5)),
            _ => None,
        }
    }

    /// True when nothing can be typed there.
    pub fn is_fixed(self) -> bool {
        self == Column::Origin
    }
}
