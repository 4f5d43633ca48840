//! What money of several years is worth: discount rate, value of carbon, who pays.

use super::account::is_money;
use super::ledger::{Account, Ledger};
use super::outcome::{Payer, PayerOutcome};
use super::park::Park;
use super::site::Site;
use crate::catalog::catalog;
use crate::model::ActorKind;
use crate::numeric::finance::npv;
use crate::scenario::{CarbonPath, Scenario};

/// Real discount rate of a scenario: its own, or the public one of France.
pub fn discount_rate(scenario: &Scenario) -> f64 {
    scenario.assumptions.discount_rate.unwrap_or_else(|| {
        catalog()
            .get("fin.discount.public.fr")
            .map_or(0.032, |datum| datum.value / 100.0)
    })
}

/// Value of carbon of a scenario by year, EUR per t: a published path, or the same value every year, or none.
pub fn carbon_value(scenario: &Scenario, years: &[i32]) -> Vec<f64> {
    let assumptions = &scenario.assumptions;
    let constant = assumptions.carbon_value.unwrap_or(0.0);
    years
        .iter()
        .map(|year| match assumptions.carbon_path {
            Some(path) => on_path(path, *year),
            None => constant,
        })
        .collect()
}

/// Value of a path in a year, EUR per t of the year of its source. Between the published years it grows evenly in per cent,
/// as its authors let it; before the first and after the last it stays.
fn on_path(path: CarbonPath, year: i32) -> f64 {
    let (name, published): (&str, &[i32]) = match path {
        CarbonPath::France2025 => ("vac2025", &[2025, 2030, 2040, 2050]),
        CarbonPath::France2019 => ("vac2019", &[2018, 2030, 2040, 2050]),
    };
    let value = |year: i32| {
        let datum = catalog().get(&format!("carbon.{name}.{year}"));
        datum.map_or(0.0, |datum| datum.value)
    };
    let span = published.windows(2).find(|span| year < span[1]);
    match (span, published.last()) {
        (Some(span), _) if year > span[0] => {
            let part = f64::from(year - span[0]) / f64::from(span[1] - span[0]);
            let (from, to) = (value(span[0]), value(span[1]));
            from * (to / from).powf(part)
        }
        (Some(span), _) => value(span[0]),
        (None, Some(last)) => value(*last),
        (None, None) => 0.0,
    }
}

/// Money by payer. Facilitation and pilots are paid by public funds to the share that the port of Strasbourg had from them
/// (`public_share`), and by the companies for the rest.
pub fn by_payer(park: &Park, ledger: &Ledger, rate: f64, public_share: f64) -> Vec<PayerOutcome> {
    let years = ledger.years.len();
    let mut payers = Payer::ALL.map(|payer| Sums::new(payer, years));
    let of_public_bodies = of_public_bodies(park, ledger);
    for (place, (group, amounts)) in ledger.summed().enumerate() {
        let head = &group.head;
        if !is_money(head) {
            continue;
        }
        // Facilitation and pilots are borne by all together, whoever takes part.
        let is_common = head.action.is_none() && head.account != Account::Subsidy;
        let share = if is_common { public_share } else { 0.0 };
        let mut post = |payer: usize, amounts: &[f64], share: f64| {
            payers[payer].post(head.account, amounts, share);
        };
        post(COMPANIES, amounts, 1.0 - share);
        let public = of_public_bodies.get(place).map_or(&[][..], Vec::as_slice);
        if !public.is_empty() {
            post(COMPANIES, public, share - 1.0);
            post(PUBLIC_BODIES, public, 1.0 - share);
        }
        if head.account == Account::Subsidy {
            post(FUNDERS, amounts, -1.0);
        } else if share != 0.0 {
            post(FUNDERS, amounts, share);
        }
    }
    payers.into_iter().map(|sums| sums.outcome(rate)).collect()
}

/// Money by year that public bodies bear, by group; empty where they bear none.
fn of_public_bodies(park: &Park, ledger: &Ledger) -> Vec<Vec<f64>> {
    let is_public = |site: &Site| site.actor.kind == ActorKind::Public;
    let public: Vec<bool> = park.sites.iter().map(is_public).collect();
    if !public.contains(&true) {
        return Vec::new();
    }
    let is_theirs = |actor: usize| public.get(actor).is_some_and(|public| *public);
    let mut sums = vec![Vec::new(); ledger.groups.len()];
    for line in &ledger.lines {
        if !line.actor().is_some_and(is_theirs) || !is_money(ledger.head(line)) {
            continue;
        }
        let sums = &mut sums[line.group()];
        if sums.is_empty() {
            sums.resize(ledger.years.len(), 0.0);
        }
        for (sum, amount) in sums.iter_mut().zip(ledger.amounts_of(line)) {
            *sum += amount;
        }
    }
    sums
}

const COMPANIES: usize = 0;
const PUBLIC_BODIES: usize = 1;
const FUNDERS: usize = 2;

/// Money of one payer under way.
struct Sums {
    payer: Payer,
    capex: Vec<f64>,
    subsidy: Vec<f64>,
    running: Vec<f64>,
    residual: Vec<f64>,
}

impl Sums {
    fn new(payer: Payer, years: usize) -> Self {
        let nothing = vec![0.0; years];
        Self {
            payer,
            capex: nothing.clone(),
            subsidy: nothing.clone(),
            running: nothing.clone(),
            residual: nothing,
        }
    }

    fn post(&mut self, account: Account, amounts: &[f64], share: f64) {
        let (sums, sign) = match account {
            Account::Investment => (&mut self.capex, -share),
            Account::Subsidy => (&mut self.subsidy, share),
            Account::Saving | Account::Running => (&mut self.running, share),
            Account::Residual => (&mut self.residual, share),
            _ => return,
        };
        for (sum, amount) in sums.iter_mut().zip(amounts) {
            *sum += amount * sign;
        }
    }

    fn outcome(self, rate: f64) -> PayerOutcome {
        let rows = self.running.iter().zip(&self.capex);
        let rows = rows.zip(self.subsidy.iter().zip(&self.residual));
        let net: Vec<f64> = rows
            .map(|((running, capex), (subsidy, residual))| running - capex + subsidy + residual)
            .collect();
        PayerOutcome {
            payer: self.payer,
            npv_eur: npv(rate, &net),
            capex_eur: self.capex,
            subsidy_eur: self.subsidy,
            opex_savings_eur: self.running,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Assumptions;

    fn value(assumptions: Assumptions, year: i32) -> f64 {
        let scenario = Scenario {
            assumptions,
            ..Scenario::baseline("pompey")
        };
        carbon_value(&scenario, &[year])[0]
    }

    #[test]
    fn the_value_of_carbon_follows_the_published_path() {
        let path = Assumptions {
            carbon_path: Some(CarbonPath::France2025),
            ..Assumptions::default()
        };
        for (year, published) in [(2025, 256.0), (2030, 300.0), (2040, 411.0), (2060, 563.0)] {
            assert!(
                (value(path.clone(), year) - published).abs() < 1e-9,
                "{year}"
            );
        }
        // 300 x (411 / 300)^(1/2) = 300 x 1.170470 = 351.1410
        assert!((value(path, 2035) - 351.141_0).abs() < 1e-3);
        let constant = Assumptions {
            carbon_value: Some(100.0),
            ..Assumptions::default()
        };
        assert!((value(constant, 2035) - 100.0).abs() < 1e-12);
        assert!(value(Assumptions::default(), 2035).abs() < f64::EPSILON);
    }
}
