//! Loops: out on the right of the givers, around below, back in on the left of the takers, nested without touching each other.

mod lane;
mod path;

pub(super) use lane::{Lane, Lanes, lanes};

use super::drawing::{Anchor, Label, LoopBand, Strand};
use super::graph::Graph;
use super::label;
use super::metrics::Metrics;
use super::placement::Places;
use super::ports::{Port, Ports};
use lane::Share;

/// Room for a quantity behind the name of the resource, in characters.
const ROOM_FOR_QUANTITY: f64 = 12.0;

/// Strands of a pool overlap by this much, px, so that no hairline shows between them.
const OVERLAP: f64 = 0.4;

/// Draws all loops, outermost first.
pub(super) fn bands(
    graph: &Graph,
    places: &Places,
    ports: &Ports,
    lanes: &Lanes,
    metrics: &Metrics,
) -> Vec<LoopBand> {
    let canvas = Canvas {
        graph,
        places,
        ports,
    };
    let lanes = lanes.nested.iter();
    lanes.map(|lane| canvas.band(lane, metrics)).collect()
}

struct Canvas<'a> {
    graph: &'a Graph,
    places: &'a Places,
    ports: &'a Ports,
}

/// Where a strand leaves the band: level `y` at the node, and distance from the band's inner edge.
#[derive(Clone, Copy)]
struct Branch {
    node: usize,
    y: f64,
    inset: f64,
    width: f64,
    value: f64,
}

impl Canvas<'_> {
    fn band(&self, lane: &Lane, metrics: &Metrics) -> LoopBand {
        let links = lane.links.iter().map(|link| &self.graph.links[*link]);
        let ascent = metrics.font_size;
        LoopBand {
            strands: self.strands(lane),
            resource: lane.label.clone(),
            label: Label {
                lines: lane.lines.clone(),
                x: lane.seam(),
                y: lane.top + lane.width + ascent,
                anchor: Anchor::Middle,
            },
            hue: lane.hue,
            emphasis: links
                .clone()
                .map(|link| link.emphasis)
                .max()
                .unwrap_or_default(),
            value: links.clone().map(|link| link.value).sum(),
            before: links.map(|link| link.before).sum(),
        }
    }

    fn strands(&self, lane: &Lane) -> Vec<Strand> {
        let givers = branches(lane, &lane.givers, &self.ports.leaving);
        let takers = branches(lane, &lane.takers, &self.ports.entering);
        if let ([giver], [taker]) = (givers.as_slice(), takers.as_slice()) {
            return vec![self.whole(lane, *giver, *taker)];
        }
        let out = givers.iter().map(|giver| self.leaving(lane, *giver));
        let back = takers.iter().map(|taker| self.entering(lane, *taker));
        out.chain(back).collect()
    }

    fn whole(&self, lane: &Lane, giver: Branch, taker: Branch) -> Strand {
        let mut points = self.out_points(lane, giver);
        points.extend(self.back_points(lane, taker));
        Strand {
            stroke_width: taker.width,
            from: Some(self.id(giver.node)),
            ..self.ended(lane, taker, &points)
        }
    }

    fn leaving(&self, lane: &Lane, giver: Branch) -> Strand {
        let mut points = self.out_points(lane, giver);
        points.push((lane.seam(), lane.top + giver.inset));
        Strand {
            path: path::rounded(&points, lane.radius + giver.inset),
            stroke_width: giver.width + OVERLAP,
            arrow: String::new(),
            from: Some(self.id(giver.node)),
            to: None,
            value: giver.value,
        }
    }

    fn entering(&self, lane: &Lane, taker: Branch) -> Strand {
        let mut points = vec![(lane.seam(), lane.top + taker.inset)];
        points.extend(self.back_points(lane, taker));
        self.ended(lane, taker, &points)
    }

    fn ended(&self, lane: &Lane, taker: Branch, points: &[(f64, f64)]) -> Strand {
        let tip = (self.places.x[taker.node], taker.y);
        Strand {
            path: path::rounded(points, lane.radius + taker.inset),
            stroke_width: taker.width + OVERLAP,
            arrow: path::arrow(tip, lane.arrow, taker.width),
            from: None,
            to: Some(self.id(taker.node)),
            value: taker.value,
        }
    }

    fn out_points(&self, lane: &Lane, giver: Branch) -> Vec<(f64, f64)> {
        let x = lane.right + giver.inset;
        vec![
            (self.places.right(giver.node), giver.y),
            (x, giver.y),
            (x, lane.top + giver.inset),
        ]
    }

    fn back_points(&self, lane: &Lane, taker: Branch) -> Vec<(f64, f64)> {
        let x = lane.left - taker.inset;
        vec![
            (x, lane.top + taker.inset),
            (x, taker.y),
            (self.places.x[taker.node] - lane.arrow, taker.y),
        ]
    }

    fn id(&self, node: usize) -> String {
        self.graph.nodes[node].id.clone()
    }
}

/// The highest node takes the outermost place, so that strands of a band do not cross.
fn branches(lane: &Lane, shares: &[Share], ports: &[Port]) -> Vec<Branch> {
    let mut inset = shares.iter().map(|share| share.width).sum::<f64>();
    let mut branches = Vec::new();
    for share in shares {
        inset -= share.width;
        branches.push(Branch {
            node: share.node,
            y: middle_of(lane, share, ports),
            inset: inset + share.width / 2.0,
            width: share.width,
            value: share.value,
        });
    }
    branches
}

/// Middle of the ends of a node's links in one band; they stand beside each other.
fn middle_of(lane: &Lane, share: &Share, ports: &[Port]) -> f64 {
    let own = share.links.iter().map(|link| ports[*link]);
    let top = own.clone().map(|port| port.top).fold(f64::MAX, f64::min);
    let low = own.map(|port| port.top + port.width);
    let low = low.fold(f64::MIN, f64::max);
    if top <= low {
        f64::midpoint(top, low)
    } else {
        lane.top
    }
}

/// Lines of a loop's name in the room between its two sides.
fn lines(text: &str, room: f64, font_size: f64) -> Vec<String> {
    let quantity = label::width("0", font_size) * ROOM_FOR_QUANTITY;
    label::wrapped(text, (room - quantity).max(quantity), font_size)
}
