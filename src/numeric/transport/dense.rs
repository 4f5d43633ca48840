//! Any supplier serves any customer at a cost, and what suppliers have covers what customers want.

use super::search::{FLOW_TOLERANCE, PRICE_TOLERANCE, Search, improve};
use super::tree::{Entering, NO_ARC, Tree};

/// A solved tree, whose arcs are named by their place in the matrix.
pub(super) struct Solved {
    pub tree: Tree,
    /// False when the simplex gave up.
    pub optimal: bool,
}

/// Cheapest way to give every customer what he wants. `cost` has a row of customers for each supplier.
pub(super) fn solve(supply: &[f64], demand: &[f64], cost: &[f64]) -> Solved {
    let (rows, columns) = (supply.len(), demand.len());
    // Nobody can serve more than all that is wanted: much more would only blur the small quantities. Twice as much leaves something
    // over, and with it the price of 0.
    let most_served = 2.0 * demand.iter().sum::<f64>();
    let supply: Vec<f64> = (supply.iter())
        .map(|units| units.min(most_served))
        .collect();
    let most = largest(supply.iter().chain(demand));
    let dearest = largest(cost.iter());
    let mut tree = Tree::default();
    tree.reset(rows, columns, FLOW_TOLERANCE * most);
    let mut start = Start {
        cost,
        columns,
        left: supply.clone(),
        // More than any chain of real costs, for what rounding leaves without a supplier.
        penalty: dearest * (rows + columns) as f64,
    };
    start.fill(&mut tree, demand);
    let mut search = RowSearch {
        cost,
        rows,
        columns,
        next: 0,
        tolerance: PRICE_TOLERANCE * dearest,
    };
    let optimal = improve(&mut tree, &mut search);
    let mut left: Vec<f64> = supply.iter().chain(demand).copied().collect();
    tree.settle(&mut left);
    Solved { tree, optimal }
}

fn largest<'a>(numbers: impl Iterator<Item = &'a f64>) -> f64 {
    numbers.fold(0.0, |most: f64, number| most.max(number.abs()))
}

/// The first tree: each customer in turn takes from the cheapest supplier that has something left.
struct Start<'a> {
    cost: &'a [f64],
    columns: usize,
    left: Vec<f64>,
    penalty: f64,
}

impl Start<'_> {
    fn fill(&mut self, tree: &mut Tree, demand: &[f64]) {
        let rows = self.left.len();
        let root = rows + demand.len();
        let cheapest = self.cheapest_rows();
        for (column, wanted) in demand.iter().enumerate() {
            if *wanted > 0.0 {
                self.serve(tree, column, *wanted, cheapest[column]);
            } else {
                // Outside the tree, at a price at which no arc to it ever pays.
                tree.prices[rows + column] = f64::NEG_INFINITY;
            }
        }
        for (row, left) in self.left.iter().enumerate() {
            if !tree.is_joined(row) {
                tree.join(row, root, NO_ARC, *left, 0.0);
            }
        }
    }

    /// Who is used up hangs on whom he serves; a customer who is served hangs on his last supplier.
    fn serve(&mut self, tree: &mut Tree, column: usize, wanted: f64, first: usize) {
        let rows = self.left.len();
        let mut wanted = wanted;
        let mut row = Some(first).filter(|&row| self.left[row] > 0.0);
        loop {
            row = row.or_else(|| self.cheapest_left(column));
            let Some(row) = row.take() else {
                let root = rows + self.columns;
                tree.join(rows + column, root, NO_ARC, wanted, self.penalty);
                return;
            };
            let arc = row * self.columns + column;
            let (left, cost) = (self.left[row], self.cost[arc]);
            if wanted <= left {
                tree.join(rows + column, row, arc as u32, wanted, cost);
                self.left[row] -= wanted;
                return;
            }
            tree.join(row, rows + column, arc as u32, left, cost);
            self.left[row] = 0.0;
            wanted -= left;
        }
    }

    /// The cheapest supplier of each customer, used up or not: read row by row, as the matrix lies in memory.
    fn cheapest_rows(&self) -> Vec<usize> {
        let mut lowest = vec![f64::INFINITY; self.columns];
        let mut cheapest = vec![0; self.columns];
        for (row, line) in self.cost.chunks_exact(self.columns.max(1)).enumerate() {
            for ((cost, lowest), cheapest) in line.iter().zip(&mut lowest).zip(&mut cheapest) {
                if cost < lowest {
                    *lowest = *cost;
                    *cheapest = row;
                }
            }
        }
        cheapest
    }

    fn cheapest_left(&self, column: usize) -> Option<usize> {
        let mut found = None;
        let mut lowest = f64::INFINITY;
        for (row, left) in self.left.iter().enumerate() {
            let cost = self.cost[row * self.columns + column];
            if *left > 0.0 && cost < lowest {
                lowest = cost;
                found = Some(row);
            }
        }
        found
    }
}

/// Goes round the suppliers and takes the best customer of the first who has one: a row of costs and the prices of all
/// customers lie side by side in memory, so that several are compared at once.
struct RowSearch<'a> {
    cost: &'a [f64],
    rows: usize,
    columns: usize,
    next: usize,
    tolerance: f64,
}

impl Search for RowSearch<'_> {
    fn entering(&mut self, tree: &Tree) -> Option<Entering> {
        for _ in 0..self.rows {
            let row = self.next;
            self.next = if row + 1 < self.rows { row + 1 } else { 0 };
            let price = tree.prices[row];
            let line = &self.cost[row * self.columns..][..self.columns];
            let prices = &tree.prices[self.rows..][..self.columns];
            let lowest = lowest_difference(line, prices).min(0.0);
            let reduced_cost = lowest + price;
            if reduced_cost < -self.tolerance {
                return Some(self.arc(row, line, prices, lowest, reduced_cost));
            }
        }
        None
    }
}

impl RowSearch<'_> {
    /// The arc of a supplier with the lowest difference; the one that keeps the rest with him when that is as good.
    fn arc(
        &self,
        row: usize,
        line: &[f64],
        prices: &[f64],
        lowest: f64,
        reduced_cost: f64,
    ) -> Entering {
        let column = line
            .iter()
            .zip(prices)
            .position(|(cost, price)| cost - price <= lowest);
        let (to, arc, cost) = match column {
            Some(column) => (
                self.rows + column,
                (row * self.columns + column) as u32,
                line[column],
            ),
            None => (self.rows + self.columns, NO_ARC, 0.0),
        };
        Entering {
            from: row,
            to,
            arc,
            cost,
            reduced_cost,
        }
    }
}

/// The lowest of `cost - price`, in eight lanes that the compiler turns into vector instructions.
fn lowest_difference(costs: &[f64], prices: &[f64]) -> f64 {
    let mut lanes = [f64::INFINITY; 8];
    let (costs, last_costs) = costs.as_chunks::<8>();
    let (prices, last_prices) = prices.as_chunks::<8>();
    for (costs, prices) in costs.iter().zip(prices) {
        for ((lane, cost), price) in lanes.iter_mut().zip(costs).zip(prices) {
            *lane = lower(*lane, cost - price);
        }
    }
    let rest = (last_costs.iter().zip(last_prices)).map(|(cost, price)| cost - price);
    lanes.into_iter().chain(rest).fold(f64::INFINITY, lower)
}

/// Unlike `f64::min` one machine instruction: there is no NaN here.
fn lower(left: f64, right: f64) -> f64 {
    if right < left { right } else { left }
}
