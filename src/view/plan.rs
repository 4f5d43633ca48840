//! The plan of a territory: where the actors are, how large, and what passes between them.
//!
//! One scale for both directions, north up, a scale bar of a round length. Circles bear their size as an area; actors at one place are
//! spread around it, and the plan says so. Plain data, no HTML.

mod label;
mod scale;
mod spread;
mod way;

pub use scale::ScaleBar;
pub use way::PlanWay;

use super::sankey::{Label, text_key};
use super::table::{Cell, Column, Table};
use crate::catalog::catalog;
use crate::engine::metabolism::{Stream, streams};
use crate::model::Territory;
use crate::numeric::{greater, order};
use crate::view::Hue;
use scale::Scale;

/// Radius of the largest circle as a share of the shorter side of the drawing.
const LARGEST_RADIUS: f64 = 0.055;
/// Least radius, px: a smaller circle could not be seen or hit.
const LEAST_RADIUS: f64 = 4.0;
/// Sectors of an industry, which are drawn in one hue.
const INDUSTRY: [&str; 5] = [
    "metalworking",
    "plastics",
    "food_processing",
    "paper_wood",
    "chemicals_biorefinery",
];

/// What the area of a circle stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SizeBy {
    /// Employees.
    #[default]
    Employees,
    /// What passes an actor of a resource or of all below it in the tree: the larger of what it takes in and what it gives out.
    Resource(String),
}

/// Kind of activity, for the hue of a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectorFamily {
    /// Makes things.
    Industry,
    /// Moves and stores things.
    Logistics,
    /// Offices, shops, care, data and catering.
    Services,
    /// Public bodies' works.
    Municipal,
    /// Anything else.
    Other,
}

impl SectorFamily {
    /// Family of an archetype.
    pub fn of(archetype: &str) -> Self {
        match archetype {
            made if INDUSTRY.contains(&made) => Self::Industry,
            "logistics" => Self::Logistics,
            "office_bank" | "hospital" | "retail_mall" | "data_centre" | "restaurant_canteen" => {
                Self::Services
            }
            "municipal_services" => Self::Municipal,
            _ => Self::Other,
        }
    }

    /// Stable name, the end of the text key `sector-family-…`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Industry => "industry",
            Self::Logistics => "logistics",
            Self::Services => "services",
            Self::Municipal => "municipal",
            Self::Other => "other",
        }
    }

    /// Hue of its circles.
    pub fn hue(self) -> Hue {
        match self {
            Self::Industry => Hue::Matter,
            Self::Logistics => Hue::Commute,
            Self::Services => Hue::Electricity,
            Self::Municipal => Hue::Water,
            Self::Other => Hue::Neutral,
        }
    }
}

/// An actor on the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanPlace {
    /// Index of the actor.
    pub actor: usize,
    /// Name of the actor.
    pub name: String,
    /// Middle of the circle from the left, px.
    pub x: f64,
    /// Middle of the circle from the top, px.
    pub y: f64,
    /// Radius, px.
    pub radius: f64,
    /// What the area stands for: employees, or the quantity in the unit of the resource.
    pub size: f64,
    /// Kind of activity.
    pub family: SectorFamily,
    /// True when it was moved because others stand at the same place.
    pub is_spread: bool,
    /// Its name where there is room for it; every name is in the table all the same.
    pub label: Option<Label>,
}

/// A plan to draw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Width, px.
    pub width: f64,
    /// Height, px.
    pub height: f64,
    /// Size of the type, px.
    pub font_size: f64,
    /// Scale bar, lower left; `None` when all actors stand at one place.
    pub scale_bar: Option<ScaleBar>,
    /// Actors, the largest first: the small ones are drawn on top.
    pub places: Vec<PlanPlace>,
    /// What passes between actors, the thickest first. Draw below the circles.
    pub ways: Vec<PlanWay>,
    /// Number of actors that were moved apart.
    pub spread: usize,
}

/// Size of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanFormat {
    /// Width, px.
    pub width: f64,
    /// Height, px.
    pub height: f64,
    /// Size of the type, px.
    pub font_size: f64,
}

/// The plan of a territory whose typical flows have been filled in.
pub fn plan(territory: &Territory, size_by: &SizeBy, format: PlanFormat) -> Plan {
    let streams = streams(territory);
    let shorter = format.width.min(format.height);
    let largest = greater(LARGEST_RADIUS * shorter, LEAST_RADIUS);
    let points: Vec<(f64, f64)> = (territory.actors.iter())
        .map(|actor| (finite(actor.x_km), finite(actor.y_km)))
        .collect();
    let scale = Scale::new(&points, format, largest);
    let sizes = sizes(territory, &streams, size_by);
    let radii = radii(&sizes, largest);
    let at: Vec<(f64, f64)> = points.iter().map(|point| scale.at(*point)).collect();
    let (at, moved) = spread::apart(&at, &radii, format);
    let mut places: Vec<PlanPlace> = (territory.actors.iter().enumerate())
        .map(|(place, actor)| PlanPlace {
            actor: place,
            name: actor.name.clone(),
            x: at[place].0,
            y: at[place].1,
            radius: radii[place],
            size: sizes[place],
            family: SectorFamily::of(&actor.archetype),
            is_spread: moved[place],
            label: None,
        })
        .collect();
    order::sort(&mut places, |left, right| {
        right.radius.total_cmp(&left.radius)
    });
    let scale_bar = scale.bar();
    label::place(&mut places, scale_bar.as_ref(), format);
    Plan {
        width: format.width,
        height: format.height,
        font_size: format.font_size,
        scale_bar,
        ways: way::ways(&streams, size_by, &at, &radii),
        spread: moved.iter().filter(|moved| **moved).count(),
        places,
    }
}

/// The table behind the plan: every actor with its place in km, its activity and what its circle bears.
pub fn table_of(plan: &Plan, territory: &Territory, size_by: &SizeBy) -> Table {
    let unit = match size_by {
        SizeBy::Employees => "FTE",
        SizeBy::Resource(code) => {
            let resource = catalog().resource(code);
            resource.map_or("", |resource| resource.unit.symbol())
        }
    };
    let rows = plan.places.iter().filter_map(|place| {
        let actor = territory.actors.get(place.actor)?;
        Some(vec![
            Cell::Text(place.name.clone()),
            Cell::Key(text_key("archetype", &actor.archetype)),
            Cell::Number(actor.x_km),
            Cell::Number(actor.y_km),
            Cell::Number(place.size),
        ])
    });
    Table {
        columns: vec![
            Column::plain("table-actor"),
            Column::plain("table-activity"),
            Column::quantity("table-x-km", "km"),
            Column::quantity("table-y-km", "km"),
            Column::quantity("table-size", unit),
        ],
        rows: rows.collect(),
    }
}

fn finite(number: f64) -> f64 {
    if number.is_finite() { number } else { 0.0 }
}

/// What the areas stand for, by actor.
fn sizes(territory: &Territory, streams: &[Stream], size_by: &SizeBy) -> Vec<f64> {
    let SizeBy::Resource(code) = size_by else {
        let employees = territory.actors.iter().map(|actor| actor.employees);
        return employees
            .map(|number| greater(finite(number), 0.0))
            .collect();
    };
    let mut sides = vec![(0.0, 0.0); territory.actors.len()];
    for (stream, quantity) in way::within(streams, code) {
        use crate::engine::metabolism::Origin::Actor;
        if let Actor(actor) = stream.to
            && let Some(side) = sides.get_mut(actor)
        {
            side.0 += quantity;
        }
        if let Actor(actor) = stream.from
            && let Some(side) = sides.get_mut(actor)
        {
            side.1 += quantity;
        }
    }
    sides
        .into_iter()
        .map(|(taken, given)| greater(taken, given))
        .collect()
}

/// Radii whose squares are in proportion to the sizes; what is too small to be seen has the least.
fn radii(sizes: &[f64], largest: f64) -> Vec<f64> {
    let most = sizes.iter().copied().fold(0.0, greater);
    let radius = |size: &f64| {
        let share = if most > 0.0 { size / most } else { 0.0 };
        greater(largest * share.sqrt(), LEAST_RADIUS)
    };
    sizes.iter().map(radius).collect()
}
