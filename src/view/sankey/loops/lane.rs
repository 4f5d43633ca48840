//! Which loop runs where.

use crate::numeric::order;
use crate::view::Hue;
use crate::view::sankey::graph::Graph;
use crate::view::sankey::label::widest;
use crate::view::sankey::metrics::{LABEL_GAP, Metrics};
use crate::view::sankey::placement::Places;
use std::collections::BTreeMap;

/// A loop that exists is seen as a loop, however small, px.
const THINNEST: f64 = 2.0;
/// The same for one of many in a pool: thicker, they would make the pool look larger than it is.
const THINNEST_OF_MANY: f64 = 1.0;

/// What one node gives to a band or takes from it.
#[derive(Clone, Debug, Default)]
pub(in crate::view::sankey) struct Share {
    pub(super) node: usize,
    pub(super) links: Vec<usize>,
    pub(super) value: f64,
    pub(super) width: f64,
}

/// The way of one band, px.
#[derive(Clone, Debug)]
pub(in crate::view::sankey) struct Lane {
    pub(super) links: Vec<usize>,
    pub(super) label: String,
    pub(super) hue: Hue,
    /// From the highest to the lowest.
    pub(super) givers: Vec<Share>,
    /// From the highest to the lowest.
    pub(super) takers: Vec<Share>,
    pub(super) lines: Vec<String>,
    /// Width of the whole band.
    pub(super) width: f64,
    /// Inner edge of the way down on the right.
    pub(super) right: f64,
    /// Inner edge of the way up on the left.
    pub(super) left: f64,
    /// Inner, upper edge of the way back below.
    pub(super) top: f64,
    /// Radius of the inner edge.
    pub(super) radius: f64,
    /// Length of the arrow heads.
    pub(super) arrow: f64,
}

impl Lane {
    /// Where giving and taking strands meet; a whole number, so that no hairline shows between them.
    pub(super) fn seam(&self) -> f64 {
        f64::midpoint(self.left, self.right).round()
    }
}

/// All lanes, outermost first.
#[derive(Clone, Debug, Default)]
pub(in crate::view::sankey) struct Lanes {
    pub(super) nested: Vec<Lane>,
    of_link: BTreeMap<usize, usize>,
    /// Lower end of the lowest name.
    pub(in crate::view::sankey) bottom: f64,
}

impl Lanes {
    /// Lane of a link that is a loop.
    pub(in crate::view::sankey) fn of_link(&self, link: usize) -> Option<usize> {
        self.of_link.get(&link).copied()
    }
}

/// Finds a way for every loop: one band for each label and hue, the higher ones outside.
pub(in crate::view::sankey) fn lanes(graph: &Graph, places: &Places, metrics: &Metrics) -> Lanes {
    let mut lanes: Vec<Lane> = groups(graph)
        .into_values()
        .map(|links| lane(graph, places, metrics, links))
        .collect();
    // A band whose ends stand higher encloses the others: were it inside, it would cross them.
    order::sort(&mut lanes, |left, right| {
        height(places, left).total_cmp(&height(places, right))
    });
    let bottom = nest(graph, places, metrics, &mut lanes);
    let of_link = lanes.iter().enumerate();
    let of_link = of_link.flat_map(|(index, lane)| lane.links.iter().map(move |l| (*l, index)));
    Lanes {
        of_link: order::map_of(of_link),
        nested: lanes,
        bottom,
    }
}

/// Loops of one label and hue; those that are nothing now are not drawn.
fn groups(graph: &Graph) -> BTreeMap<(&str, Hue), Vec<usize>> {
    let mut groups: BTreeMap<(&str, Hue), Vec<usize>> = BTreeMap::new();
    for (index, link) in graph.links.iter().enumerate() {
        if graph.is_loop(link) && link.value > 0.0 {
            let group = groups.entry((&link.label, link.hue)).or_default();
            group.push(index);
        }
    }
    groups
}

fn lane(graph: &Graph, places: &Places, metrics: &Metrics, links: Vec<usize>) -> Lane {
    let first = links.first().map(|link| &graph.links[*link]);
    let mut givers = shares(graph, places, &links, |link| graph.links[link].from);
    let mut takers = shares(graph, places, &links, |link| graph.links[link].to);
    let alone = givers.len() == 1 && takers.len() == 1;
    let thinnest = if alone { THINNEST } else { THINNEST_OF_MANY };
    for share in givers.iter_mut().chain(&mut takers) {
        share.width = (share.value * places.scale).max(thinnest);
    }
    let total = |shares: &[Share]| shares.iter().map(|share| share.width).sum::<f64>();
    // Where many small ones are drawn thicker than they are, the other side grows with them: both meet in one band.
    let width = total(&givers).max(total(&takers));
    for side in [&mut givers, &mut takers] {
        let grow = width / total(side).max(f64::MIN_POSITIVE);
        for share in side {
            share.width *= grow;
        }
    }
    Lane {
        label: first.map_or_else(String::new, |link| link.label.clone()),
        hue: first.map_or(Hue::Neutral, |link| link.hue),
        width,
        givers,
        takers,
        links,
        lines: Vec::new(),
        right: 0.0,
        left: 0.0,
        top: 0.0,
        radius: (metrics.font_size * 0.8).round(),
        arrow: (metrics.font_size * 0.8).round(),
    }
}

fn shares(
    graph: &Graph,
    places: &Places,
    links: &[usize],
    end: impl Fn(usize) -> usize,
) -> Vec<Share> {
    let mut by_node: BTreeMap<usize, Share> = BTreeMap::new();
    for link in links {
        let share = by_node.entry(end(*link)).or_default();
        share.node = end(*link);
        share.links.push(*link);
        share.value += graph.links[*link].value;
    }
    let mut shares: Vec<Share> = by_node.into_values().collect();
    order::sort(&mut shares, |left, right| {
        places.y[left.node].total_cmp(&places.y[right.node])
    });
    shares
}

/// Mean height of the highest giver and the highest taker.
fn height(places: &Places, lane: &Lane) -> f64 {
    let top = |shares: &[Share]| shares.first().map_or(0.0, |share| places.y[share.node]);
    f64::midpoint(top(&lane.givers), top(&lane.takers))
}

/// Gives every lane its place, from the innermost outwards, and says where the lowest name ends.
fn nest(graph: &Graph, places: &Places, metrics: &Metrics, lanes: &mut [Lane]) -> f64 {
    let between = (metrics.font_size * 0.6).round();
    let total: f64 = lanes.iter().map(|lane| lane.width + between).sum();
    let mut low = lanes
        .iter()
        .map(|lane| floor(graph, places, lane))
        .fold(0.0, f64::max);
    let mut offset = 0.0;
    for lane in lanes.iter_mut().rev() {
        lane.right = right_edge(graph, places, metrics, lane, total) + offset;
        lane.left = left_edge(graph, places, metrics, lane, total) - offset;
        lane.top = low + between;
        let room = lane.right - lane.left;
        lane.lines = super::lines(&lane.label, room, metrics.font_size);
        let name = lane.lines.len() as f64 * metrics.line_height;
        low = lane.top + lane.width + name + metrics.font_size * 0.3;
        offset += lane.width + between;
    }
    low
}

/// Lower end of the columns that a lane passes under.
fn floor(graph: &Graph, places: &Places, lane: &Lane) -> f64 {
    let shares = lane.givers.iter().chain(&lane.takers);
    let columns = shares.map(|share| graph.nodes[share.node].column);
    let (first, last) = columns.fold((usize::MAX, 0), |(first, last), column| {
        (first.min(column), last.max(column))
    });
    let passed = places.column_bottoms.iter().enumerate();
    passed
        .filter(|(column, _)| (first..=last).contains(column))
        .map(|(_, bottom)| *bottom)
        .fold(0.0, f64::max)
}

/// Right of the names of the giving column, if that leaves room for all lanes before the next column.
fn right_edge(graph: &Graph, places: &Places, metrics: &Metrics, lane: &Lane, total: f64) -> f64 {
    let columns = lane
        .givers
        .iter()
        .map(|share| graph.nodes[share.node].column);
    let column = columns.max().unwrap_or(0);
    let nodes = graph.columns[column].iter();
    let names = nodes.map(|node| {
        let start = if metrics.above {
            places.x[*node]
        } else {
            places.right(*node) + LABEL_GAP
        };
        start + widest(&metrics.lines[*node], metrics.font_size)
    });
    let bar = graph.columns[column]
        .iter()
        .map(|node| places.right(*node))
        .fold(0.0, f64::max);
    let next = bar + metrics.gap_after(column);
    let wished = names.fold(0.0, f64::max) + LABEL_GAP;
    wished.min(next - total).max(bar + metrics.font_size)
}

/// Left of the taking column, with room for the arrow and the turn.
fn left_edge(graph: &Graph, places: &Places, metrics: &Metrics, lane: &Lane, total: f64) -> f64 {
    let columns = lane
        .takers
        .iter()
        .map(|share| graph.nodes[share.node].column);
    let column = columns.min().unwrap_or(0);
    let nodes = graph.columns[column].iter();
    let bar = nodes.map(|node| places.x[*node]).fold(f64::MAX, f64::min);
    let gap = match column.checked_sub(1) {
        Some(previous) => metrics.gap_after(previous),
        None => bar,
    };
    let turn = if metrics.above { 0.5 } else { 2.0 };
    let wished = bar - lane.arrow - lane.radius * turn;
    wished.max(bar - gap + total).min(bar - lane.arrow)
}
