//! What several actions draw from, site by site and year by year: what one used the next cannot.

use crate::catalog::Stock;

/// Number of basic stocks; [`Stock::Energy`] stands for heat and electricity together.
const STOCKS: usize = 8;

/// Share of each stock that is left, 1 at the start.
#[derive(Clone, Debug)]
pub struct Stocks {
    years: usize,
    sites: usize,
    left: Vec<f64>,
}

impl Stocks {
    /// Full stocks.
    pub fn new(sites: usize, years: usize) -> Self {
        Self {
            years,
            sites,
            left: vec![1.0; STOCKS * sites * years],
        }
    }

    /// Share left by year at a site; the heat stock stands for energy.
    pub fn left(&self, stock: Stock, site: usize) -> &[f64] {
        let start = self.start(slots(stock)[0], site);
        &self.left[start..start + self.years]
    }

    /// Takes a share, by year, of what is left.
    pub fn take(&mut self, stock: Stock, site: usize, weights: &[f64], share: f64) {
        for &slot in slots(stock) {
            let start = self.start(slot, site);
            let left = &mut self.left[start..start + self.years];
            for (left, weight) in left.iter_mut().zip(weights) {
                *left *= (1.0 - weight * share).max(0.0);
            }
        }
    }

    fn start(&self, slot: usize, site: usize) -> usize {
        (slot * self.sites + site) * self.years
    }
}

fn slots(stock: Stock) -> &'static [usize] {
    match stock {
        Stock::Packaging => &[0],
        Stock::Wood => &[1],
        Stock::Biowaste => &[2],
        Stock::Water => &[3],
        Stock::Byproduct => &[4],
        Stock::Meals => &[5],
        Stock::Heat => &[6],
        Stock::Electricity => &[7],
        Stock::Energy => &[6, 7],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_took_the_next_cannot() {
        let mut stocks = Stocks::new(2, 2);
        stocks.take(Stock::Wood, 1, &[0.0, 0.5], 0.8);
        stocks.take(Stock::Wood, 1, &[1.0, 1.0], 0.5);
        // year 1: 1 x 0.5; year 2: (1 - 0.5 x 0.8) x 0.5 = 0.3
        assert_eq!(stocks.left(Stock::Wood, 1), &[0.5, 0.3]);
        assert_eq!(stocks.left(Stock::Wood, 0), &[1.0, 1.0]);
        stocks.take(Stock::Energy, 0, &[1.0, 1.0], 0.1);
        assert_eq!(stocks.left(Stock::Electricity, 0), &[0.9, 0.9]);
        assert_eq!(stocks.left(Stock::Heat, 0), &[0.9, 0.9]);
    }
}
