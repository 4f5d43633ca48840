//! What a site gives or takes by one rule, from or to all its partners together: what is proportional to units is the same
//! in all these deals, so that its entries are posted once.

use super::market::{Need, Offer};
use super::terms::{Common, Terms, Usage};
use crate::catalog::{Datum, Rule};

/// A choice with what it joins.
#[derive(Clone, Copy)]
pub struct Deal<'a> {
    /// What all links of the action have in common.
    pub common: &'a Common,
    /// Rule.
    pub rule: &'static Rule,
    /// What the rule brings.
    pub usage: &'a Usage,
    /// What is given, by its place in the market.
    pub offer: (usize, &'a Offer),
    /// What it replaces; `None` outside the park.
    pub need: Option<(usize, &'a Need)>,
    /// What a unit brings.
    pub terms: &'a Terms,
    /// True when only the way gets shorter.
    pub nearer: bool,
    /// Price figure of what is not bought.
    pub price: Option<&'static Datum>,
}

impl Deal<'_> {
    /// Who saves what is not bought, and pays for what it takes: the user, or the supplier where the user is outside.
    pub fn user(&self) -> usize {
        self.need.map_or(self.offer.1.site, |(_, need)| need.site)
    }

    /// Part of the money that stays in the territory: all of it between two of its actors, the supplier's part otherwise.
    pub fn kept(&self) -> f64 {
        match self.need {
            Some(_) => 1.0,
            None => self.common.supplier_share,
        }
    }

    /// t km or m3 km of a unit.
    pub fn hauled(&self) -> f64 {
        if self.usage.piped {
            self.terms.km
        } else {
            self.terms.hauled_km * self.offer.1.tonnes_per_unit
        }
    }

    /// EUR that the user pays the supplier for a unit; nothing where the user is outside.
    pub fn paid(&self) -> f64 {
        self.need
            .map_or(0.0, |_| self.terms.price(self.common.supplier_share))
    }

    /// What is the same per unit for all that a user takes: without it they are different parties.
    fn is_like(&self, other: &Deal) -> bool {
        let present = |deal: &Deal| deal.offer.1.present.map(|datum| datum.index);
        self.nearer == other.nearer
            && present(self) == present(other)
            && self.offer.1.tonnes_per_unit.to_bits() == other.offer.1.tonnes_per_unit.to_bits()
    }
}

/// A site on one side of the deals by one rule.
pub struct Party<'a> {
    /// The first of its deals.
    pub deal: Deal<'a>,
    /// True for who gives.
    pub gives: bool,
    /// True while there is no other.
    pub single: bool,
}

/// The parties of one rule, with their sums by year.
pub struct Parties<'a> {
    years: usize,
    all: Vec<Party<'a>>,
    /// Units, then what is hauled, then what is paid, party after party.
    sums: Vec<f64>,
    by_offer: Vec<usize>,
    by_need: Vec<usize>,
}

/// Stands for no party.
const NOBODY: usize = usize::MAX;

impl<'a> Parties<'a> {
    /// No parties yet among so many offers and needs.
    pub fn new(offers: usize, needs: usize, years: usize) -> Self {
        Self {
            years,
            all: Vec::with_capacity(offers + needs),
            sums: Vec::with_capacity(3 * years * (offers + needs)),
            by_offer: vec![NOBODY; offers],
            by_need: vec![NOBODY; needs],
        }
    }

    /// Forgets the parties of another rule.
    pub fn clear(&mut self) {
        for party in self.all.drain(..) {
            self.by_offer[party.deal.offer.0] = NOBODY;
            if let Some((need, _)) = party.deal.need {
                self.by_need[need] = NOBODY;
            }
        }
        self.sums.clear();
    }

    /// Adds the units of a deal by year on both sides.
    pub fn add(&mut self, deal: &Deal<'a>, units: &[f64]) {
        let giver = self.giver(deal);
        self.sum_up(giver, deal, units);
        if deal.need.is_some() {
            let taker = self.taker(deal);
            self.sum_up(taker, deal, units);
        }
    }

    /// The parties with their units, what is hauled and what is paid by year.
    pub fn each(&self) -> impl Iterator<Item = (&Party<'a>, [&[f64]; 3])> {
        let sums = self.sums.chunks_exact(3 * self.years.max(1));
        self.all.iter().zip(sums).map(|(party, sums)| {
            let (units, rest) = sums.split_at(self.years);
            let (hauled, paid) = rest.split_at(self.years);
            (party, [units, hauled, paid])
        })
    }

    fn giver(&mut self, deal: &Deal<'a>) -> usize {
        let known = self.by_offer[deal.offer.0];
        let same = |party: &Party| {
            party.deal.nearer == deal.nearer && party.deal.need.is_some() == deal.need.is_some()
        };
        if self.all.get(known).is_some_and(same) {
            self.all[known].single = false;
            return known;
        }
        self.by_offer[deal.offer.0] = self.all.len();
        self.join(deal, true)
    }

    fn taker(&mut self, deal: &Deal<'a>) -> usize {
        let need = deal.need.map_or(0, |(need, _)| need);
        let known = self.by_need[need];
        if (self.all.get(known)).is_some_and(|party| party.deal.is_like(deal)) {
            self.all[known].single = false;
            return known;
        }
        self.by_need[need] = self.all.len();
        self.join(deal, false)
    }

    fn join(&mut self, deal: &Deal<'a>, gives: bool) -> usize {
        self.all.push(Party {
            deal: *deal,
            gives,
            single: true,
        });
        self.sums.resize(self.sums.len() + 3 * self.years, 0.0);
        self.all.len() - 1
    }

    fn sum_up(&mut self, party: usize, deal: &Deal, units: &[f64]) {
        let (hauled, paid) = (deal.hauled(), deal.paid());
        let start = party * 3 * self.years;
        let sums = &mut self.sums[start..start + 3 * self.years];
        let (of_units, rest) = sums.split_at_mut(self.years);
        let (of_hauled, of_paid) = rest.split_at_mut(self.years);
        let sums = of_units.iter_mut().zip(of_hauled).zip(of_paid);
        for (((of_units, of_hauled), of_paid), units) in sums.zip(units) {
            *of_units += units;
            *of_hauled += units * hauled;
            *of_paid += units * paid;
        }
    }
}
