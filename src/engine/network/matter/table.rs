//! What crosses the sectors of a park without any action.

use crate::catalog::catalog;
use crate::engine::network::names::{Name, names, place_of};
use crate::engine::park::{Park, ROUTES};
use crate::engine::site::{WASTES, tonnes_of};
use crate::model::Direction;
use std::collections::BTreeMap;

/// Goods in general: what leaves goes to customers, what enters comes from suppliers and has a name of its own.
const GOODS: &str = "product.goods";
const GOODS_BOUGHT: &str = "material.goods";

/// t per year by sector and name, row after row.
#[derive(Clone, Debug, Default)]
pub struct Table {
    names: Vec<Name>,
    tonnes: Vec<f64>,
}

/// What enters and leaves the sectors.
#[derive(Clone, Debug, Default)]
pub struct Sides {
    pub inputs: Table,
    pub products: Table,
    /// The names are those of [`ROUTES`], in their order.
    pub wastes: Table,
}

/// What crosses the sectors of a park without any action, t per year; the balance of each is closed.
#[derive(Clone, Debug, Default)]
pub struct MatterTable {
    /// What crosses them.
    pub(super) sides: Sides,
    /// Where the streams of each class of waste of each site begin, site after site; one more for the end.
    begin: Vec<usize>,
    /// Place of their route, and t per year.
    streams: Vec<(usize, f64)>,
}

impl Table {
    fn new(declared: BTreeMap<(usize, Name), f64>, extra: &[Name], sectors: usize) -> Self {
        let present = declared.keys().map(|(_, name)| *name);
        let columns = crate::numeric::order::set_of(present.chain(extra.iter().copied()));
        let columns: Vec<Name> = columns.into_iter().collect();
        let mut table = Self {
            tonnes: vec![0.0; columns.len() * sectors],
            names: columns,
        };
        for ((sector, name), tonnes) in declared {
            if let Some(place) = table.find(sector, name) {
                *place += tonnes;
            }
        }
        table
    }

    /// What a sector has of a name; `None` of one that no sector has.
    pub fn find(&mut self, sector: usize, name: Name) -> Option<&mut f64> {
        let column = self.names.binary_search(&name).ok()?;
        self.tonnes.get_mut(sector * self.names.len() + column)
    }

    /// What a sector has in a column.
    pub fn at(&mut self, sector: usize, column: usize) -> Option<&mut f64> {
        self.tonnes.get_mut(sector * self.names.len() + column)
    }

    /// All that a sector has.
    pub fn row(&mut self, sector: usize) -> &mut [f64] {
        let start = sector * self.names.len();
        let row = self.tonnes.get_mut(start..start + self.names.len());
        row.unwrap_or_default()
    }

    /// Sector, name and t per year of all that there is.
    pub fn entries(&self) -> impl Iterator<Item = (usize, Name, f64)> {
        let rows = self.tonnes.chunks_exact(self.names.len().max(1));
        rows.enumerate().flat_map(|(sector, row)| {
            let cells = self.names.iter().zip(row);
            cells.map(move |(name, tonnes)| (sector, *name, *tonnes))
        })
    }
}

impl MatterTable {
    /// What the actors declare, and what closes the balance of each sector.
    pub fn new(park: &Park) -> Self {
        let sectors = park.sectors.len();
        let (mut inputs, mut products) = (BTreeMap::new(), BTreeMap::new());
        for (site, sector) in park.sector_of.iter().enumerate() {
            declare(park, (site, *sector), &mut inputs, &mut products);
        }
        let name = |text: &str| names().of(text);
        let (unbought, unsold) = (name("material.undeclared"), name("product.undeclared"));
        let mut table = Self {
            sides: Sides {
                inputs: Table::new(inputs, &[unbought], sectors),
                products: Table::new(products, &[unsold, name("use.useful")], sectors),
                wastes: Table {
                    names: names().routes.to_vec(),
                    tonnes: vec![0.0; ROUTES.len() * sectors],
                },
            },
            begin: vec![0],
            streams: Vec::new(),
        };
        table.add_wastes(park);
        for sector in 0..sectors {
            table.sides.close(sector, unbought, unsold);
        }
        table
    }

    fn add_wastes(&mut self, park: &Park) {
        for (site, compiled) in park.sites.iter().enumerate() {
            for stream in &compiled.wastes {
                let wastes = &mut self.sides.wastes;
                if let Some(sum) = wastes.at(park.sector_of[site], place_of(stream.route)) {
                    *sum += stream.tonnes;
                }
            }
            for class in 0..WASTES.len() {
                let mine = compiled
                    .wastes
                    .iter()
                    .filter(|stream| stream.class == class);
                let mine = mine.map(|stream| (place_of(stream.route), stream.tonnes));
                self.streams.extend(mine);
                self.begin.push(self.streams.len());
            }
        }
    }

    /// Streams of a class of waste of a site: place of the route, t per year.
    pub(super) fn streams(&self, site: usize, class: usize) -> &[(usize, f64)] {
        let place = site * WASTES.len() + class;
        match (self.begin.get(place), self.begin.get(place + 1)) {
            (Some(begin), Some(end)) => self.streams.get(*begin..*end).unwrap_or(&[]),
            _ => &[],
        }
    }
}

/// Declared inputs and products that carry mass; energy, water and wastes are told elsewhere, and goods that only pass
/// through an actor (a warehouse's) would hide what is used.
fn declare(
    park: &Park,
    (site, sector): (usize, usize),
    inputs: &mut BTreeMap<(usize, Name), f64>,
    products: &mut BTreeMap<(usize, Name), f64>,
) {
    const ELSEWHERE: [&str; 5] = ["energy.", "water.", "waste.", "heat.", "people."];
    let mut sides: BTreeMap<&'static str, (f64, f64)> = BTreeMap::new();
    for flow in &park.sites[site].actor.flows {
        let Some(resource) = catalog().resource(&flow.resource) else {
            continue;
        };
        let name = resource.code.as_str();
        if ELSEWHERE.iter().any(|prefix| name.starts_with(prefix)) {
            continue;
        }
        let (entering, leaving) = sides.entry(name).or_default();
        match flow.direction {
            Direction::In => *entering += tonnes_of(flow),
            Direction::Out => *leaving += tonnes_of(flow),
        }
    }
    for (name, (entering, leaving)) in sides {
        let transit = entering.min(leaving);
        let bought = if name == GOODS { GOODS_BOUGHT } else { name };
        *inputs.entry((sector, names().of(bought))).or_default() += entering - transit;
        *products.entry((sector, names().of(name))).or_default() += leaving - transit;
    }
}

impl Sides {
    /// Inputs that nobody declared, or what stays as stock, close the balance of a sector.
    fn close(&mut self, sector: usize, unbought: Name, unsold: Name) {
        let leaving = [&mut self.products, &mut self.wastes];
        let leaving = leaving.map(|table| table.row(sector).iter().sum::<f64>());
        let gap = self.input_of(sector) - leaving[0] - leaving[1];
        let (table, name) = if gap < 0.0 {
            (&mut self.inputs, unbought)
        } else {
            (&mut self.products, unsold)
        };
        if let Some(undeclared) = table.find(sector, name) {
            *undeclared += gap.abs();
        }
    }

    /// All that a sector needs, t per year.
    pub fn input_of(&mut self, sector: usize) -> f64 {
        self.inputs.row(sector).iter().sum()
    }

    /// A sector needs less: taken from its inputs in proportion.
    pub fn shrink(&mut self, sector: usize, tonnes: f64) {
        let total = self.input_of(sector);
        let left = if total > 0.0 && total > tonnes {
            (total - tonnes) / total
        } else {
            0.0
        };
        for quantity in self.inputs.row(sector) {
            *quantity *= left;
        }
    }
}
