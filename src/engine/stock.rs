//! What several actions draw from, site by site and year by year: what one used the next cannot.

use super::site::WASTES;
use crate::catalog::Stock;
use crate::numeric::greater;

/// Number of basic stocks: the classes of waste, then four more; [`Stock::Energy`] stands for heat and electricity together.
const STOCKS: usize = WASTES.len() + 4;

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
            self.take_class(slot, site, weights, share);
        }
    }

    /// The same for a class of waste.
    pub fn take_class(&mut self, class: usize, site: usize, weights: &[f64], share: f64) {
        let start = self.start(class, site);
        let left = &mut self.left[start..start + self.years];
        for (left, weight) in left.iter_mut().zip(weights) {
            *left *= greater(1.0 - weight * share, 0.0);
        }
    }

    /// Share left by year of a class of waste at a site.
    pub fn class_left(&self, class: usize, site: usize) -> &[f64] {
        let start = self.start(class, site);
        &self.left[start..start + self.years]
    }

    /// Uses up quantities by year, each unit being a share of the whole stock.
    pub fn use_up(&mut self, stock: Stock, site: usize, units: &[f64], share_per_unit: f64) {
        for &slot in slots(stock) {
            self.use_up_class(slot, site, units, share_per_unit);
        }
    }

    /// The same for a class of waste.
    pub fn use_up_class(&mut self, class: usize, site: usize, units: &[f64], share_per_unit: f64) {
        let start = self.start(class, site);
        let left = &mut self.left[start..start + self.years];
        for (left, units) in left.iter_mut().zip(units) {
            *left = greater(*left - units * share_per_unit, 0.0);
        }
    }

    fn start(&self, slot: usize, site: usize) -> usize {
        (slot * self.sites + site) * self.years
    }
}

/// Stocks made of classes of waste are these classes, by their place in [`WASTES`]; the others follow.
fn slots(stock: Stock) -> &'static [usize] {
    const OTHERS: usize = WASTES.len();
    match stock {
        Stock::Wood => &[1],
        Stock::Packaging => &[2, 3],
        Stock::Biowaste => &[4],
        Stock::Water => &[OTHERS],
        Stock::Meals => &[OTHERS + 1],
        Stock::Heat => &[OTHERS + 2],
        Stock::Electricity => &[OTHERS + 3],
        Stock::Energy => &[OTHERS + 2, OTHERS + 3],
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
        // Of 40 t of wood at the other site 10 t and 50 t: a quarter, and all there is.
        let wood = WASTES.iter().position(|class| *class == "waste.wood");
        stocks.use_up_class(wood.expect("wood"), 0, &[10.0, 50.0], 1.0 / 40.0);
        assert_eq!(stocks.left(Stock::Wood, 0), &[0.75, 0.0]);
        for (stock, name) in [
            (Stock::Packaging, "waste.cardboard"),
            (Stock::Biowaste, "waste.biowaste"),
        ] {
            let class = WASTES.iter().position(|class| *class == name);
            assert_eq!(slots(stock).first().copied(), class);
        }
        stocks.take(Stock::Energy, 0, &[1.0, 1.0], 0.1);
        assert_eq!(stocks.left(Stock::Electricity, 0), &[0.9, 0.9]);
        assert_eq!(stocks.left(Stock::Heat, 0), &[0.9, 0.9]);
    }
}
