//! Flows from left to right as filled bands.

use super::drawing::Ribbon;
use super::graph::Graph;
use super::placement::Places;
use super::ports::{Port, Ports};
use crate::numeric::order;

/// A flow that exists is seen, however small.
const THINNEST: f64 = 1.0;
/// A former width that differs by less is the same to the eye, px.
const SEEN_CHANGE: f64 = 0.5;

/// All bands, widest first.
pub(super) fn ribbons(graph: &Graph, places: &Places, ports: &Ports) -> Vec<Ribbon> {
    let links = graph.links.iter().enumerate();
    let mut ribbons: Vec<Ribbon> = links
        .filter(|(_, link)| !graph.is_loop(link))
        .map(|(index, link)| {
            let (leaving, entering) = (ports.leaving[index], ports.entering[index]);
            let run = Run {
                from_x: places.right(link.from),
                to_x: places.x[link.to],
                leaving,
                entering,
            };
            Ribbon {
                path: run.now(),
                ghost: run.before(),
                from: graph.nodes[link.from].id.clone(),
                to: graph.nodes[link.to].id.clone(),
                label: link.label.clone(),
                hue: link.hue,
                emphasis: link.emphasis,
                value: link.value,
                before: link.before,
            }
        })
        .collect();
    order::sort(&mut ribbons, |left, right| {
        right.value.total_cmp(&left.value)
    });
    ribbons
}

/// A band between two ends.
struct Run {
    from_x: f64,
    to_x: f64,
    leaving: Port,
    entering: Port,
}

impl Run {
    fn now(&self) -> String {
        if self.leaving.width <= 0.0 {
            return String::new();
        }
        let width = self.leaving.width.max(THINNEST);
        self.band(self.leaving.middle(), self.entering.middle(), width)
    }

    fn before(&self) -> String {
        let (former, now) = (self.leaving.before_width, self.leaving.width);
        if former <= 0.0 || (former - now).abs() < SEEN_CHANGE {
            return String::new();
        }
        self.band(
            self.leaving.before_middle(),
            self.entering.before_middle(),
            former.max(THINNEST),
        )
    }

    /// A band of one height whose edges leave and arrive level.
    fn band(&self, from: f64, to: f64, width: f64) -> String {
        let (x0, x1) = (Px(self.from_x), Px(self.to_x));
        let half = width / 2.0;
        let middle = Px(f64::midpoint(self.from_x, self.to_x));
        let (top0, top1) = (Px(from - half), Px(to - half));
        let (low0, low1) = (Px(from + half), Px(to + half));
        format!(
            "M{x0} {top0}C{middle} {top0} {middle} {top1} {x1} {top1}L{x1} {low1}C{middle} {low1} {middle} {low0} {x0} {low0}Z"
        )
    }
}

/// A coordinate with at most two decimals.
pub(super) struct Px(pub(super) f64);

impl std::fmt::Display for Px {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Adding zero turns a negative zero into a plain one.
        write!(formatter, "{}", (self.0 * 100.0).round() / 100.0 + 0.0)
    }
}
