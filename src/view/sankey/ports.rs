//! Where links leave and enter: stacked without gaps from the top of each node, so that the ends together are as high as what passes.

use super::graph::Graph;
use super::loops::Lanes;
use super::placement::Places;
use crate::numeric::order;

/// One end of a link, px.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Port {
    pub(super) top: f64,
    pub(super) width: f64,
    pub(super) before_top: f64,
    pub(super) before_width: f64,
}

impl Port {
    pub(super) fn middle(&self) -> f64 {
        self.top + self.width / 2.0
    }

    pub(super) fn before_middle(&self) -> f64 {
        self.before_top + self.before_width / 2.0
    }
}

/// Ends of all links, by index of link.
#[derive(Clone, Debug)]
pub(super) struct Ports {
    pub(super) leaving: Vec<Port>,
    pub(super) entering: Vec<Port>,
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Leaving,
    Entering,
}

impl Ports {
    pub(super) fn new(graph: &Graph, places: &Places, lanes: &Lanes) -> Self {
        Self {
            leaving: stack(graph, places, lanes, End::Leaving),
            entering: stack(graph, places, lanes, End::Entering),
        }
    }
}

fn stack(graph: &Graph, places: &Places, lanes: &Lanes, end: End) -> Vec<Port> {
    let mut ports = vec![Port::default(); graph.links.len()];
    let mut by_node: Vec<Vec<usize>> = vec![Vec::new(); graph.nodes.len()];
    for (index, link) in graph.links.iter().enumerate() {
        let node = if end == End::Leaving {
            link.from
        } else {
            link.to
        };
        by_node[node].push(index);
    }
    for (node, mut links) in by_node.into_iter().enumerate() {
        order::sort(&mut links, |left, right| {
            let key = |link: usize| rank(graph, places, lanes, end, link);
            let (left, right) = (key(*left), key(*right));
            left.0.cmp(&right.0).then(left.1.total_cmp(&right.1))
        });
        let (mut top, mut before_top) = (places.y[node], places.y[node]);
        for link in links {
            let width = graph.links[link].value * places.scale;
            let before_width = graph.links[link].before * places.scale;
            ports[link] = Port {
                top,
                width,
                before_top,
                before_width,
            };
            top += width;
            before_top += before_width;
        }
    }
    ports
}

/// Bands stand in the order of the nodes at their other end; loops go down and stand below them, the outermost first.
fn rank(graph: &Graph, places: &Places, lanes: &Lanes, end: End, link: usize) -> (usize, f64) {
    let ends = &graph.links[link];
    let other = if end == End::Leaving {
        ends.to
    } else {
        ends.from
    };
    match lanes.of_link(link) {
        Some(lane) => (lane + 1, 0.0),
        None if graph.is_loop(ends) => (usize::MAX, 0.0),
        None => (0, places.middle(other)),
    }
}
