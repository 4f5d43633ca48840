//! Names beside circles, where there is room.

use super::{PlanFormat, PlanPlace, ScaleBar};
use crate::view::sankey::label::{widest, wrapped};
use crate::view::sankey::{Anchor, Label};

/// Space between a circle and its name, px.
const GAP: f64 = 3.0;
/// Widest name, in sizes of the type.
const WIDEST: f64 = 9.0;
/// Distance of two lines in sizes of the type.
const LINE: f64 = 1.2;

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy)]
struct Box(f64, f64, f64, f64);

impl Box {
    fn overlaps(self, other: Box) -> bool {
        self.0 < other.2 && other.0 < self.2 && self.1 < other.3 && other.1 < self.3
    }

    fn is_inside(self, format: PlanFormat) -> bool {
        self.0 >= 0.0 && self.1 >= 0.0 && self.2 <= format.width && self.3 <= format.height
    }
}

/// Gives the actors their names, the largest first: right of the circle, left, below or above it, wherever nothing is covered. A name
/// without room is left out.
pub fn place(places: &mut [PlanPlace], bar: Option<&ScaleBar>, format: PlanFormat) {
    let circles: Vec<Box> = places
        .iter()
        .map(|one| {
            Box(
                one.x - one.radius,
                one.y - one.radius,
                one.x + one.radius,
                one.y + one.radius,
            )
        })
        .collect();
    let mut taken: Vec<Box> = Vec::new();
    // Above the line of the scale bar stands what it says.
    taken.extend(bar.map(|bar| {
        Box(
            0.0,
            bar.y - 2.0 * format.font_size,
            bar.x + bar.length,
            format.height,
        )
    }));
    for (own, place) in places.iter_mut().enumerate() {
        let lines = wrapped(&place.name, WIDEST * format.font_size, format.font_size);
        let free = |area: &Box| {
            let others = circles
                .iter()
                .enumerate()
                .filter(|(circle, _)| *circle != own);
            area.is_inside(format)
                && !taken.iter().any(|other| area.overlaps(*other))
                && !others.into_iter().any(|(_, circle)| area.overlaps(*circle))
        };
        let found = spots(place, &lines, format.font_size)
            .into_iter()
            .find(|(area, ..)| free(area));
        if let Some((area, x, anchor)) = found {
            taken.push(area);
            place.label = Some(Label {
                lines,
                x,
                // The base line lies a little above the lower end of the first line.
                y: area.1 + 0.95 * format.font_size,
                anchor,
            });
        }
    }
}

/// Where a name may stand, the best first, with the place of its anchor.
fn spots(place: &PlanPlace, lines: &[String], font_size: f64) -> [(Box, f64, Anchor); 4] {
    let (wide, high) = (
        widest(lines, font_size),
        lines.len() as f64 * LINE * font_size,
    );
    let (x, y, reach) = (place.x, place.y, place.radius + GAP);
    let area = |left: f64, top: f64| Box(left, top, left + wide, top + high);
    [
        (area(x + reach, y - 0.5 * high), x + reach, Anchor::Start),
        (
            area(x - reach - wide, y - 0.5 * high),
            x - reach,
            Anchor::End,
        ),
        (area(x - 0.5 * wide, y + reach), x, Anchor::Middle),
        (area(x - 0.5 * wide, y - reach - high), x, Anchor::Middle),
    ]
}
