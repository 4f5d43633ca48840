//! Services for people: courses that run when they fill, and services that need enough users to pay.
//!
//! Hiring in common, services for employees, security and reception stay driver actions: their effect is known per unit
//! alone (a hire, an employee, a company), and no source says how it changes with the number who share. What does change
//! with it is the fixed cost per unit, hence the size from which they pay.

use super::ledger::{Account, GroupId};
use super::mobility::last;
use super::outcome::Warning;
use super::park::Obstacle;
use super::plan::ActionPlan;
use super::run::Run;
use crate::catalog::{Action, Mechanism, catalog};
use crate::numeric::finance::annuity;

/// Services in common, in the horizon year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Services {
    /// Courses, if the action runs.
    pub training: Option<TrainingReport>,
    /// The shared restaurant, if the action runs.
    pub restaurant: Option<super::food::RestaurantReport>,
}

/// Trainee days per year in sessions on the spot.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TrainingReport {
    /// Trainee days that the participants need.
    pub needed: f64,
    /// Of these, days in sessions that one company fills alone.
    pub alone: f64,
    /// Days in sessions that they fill together.
    pub together: f64,
}

/// Figures of short courses.
struct Courses {
    topics: f64,
    min_fill: usize,
}

impl Courses {
    /// Share of the needs that finds a session, when the trainees of a subject are `mean` on average: Poisson, a session with
    /// fewer than the least number is cancelled. E[X; X >= m] / E[X] = P(X >= m - 1).
    fn filled(&self, mean: f64) -> f64 {
        let mut term = (-mean).exp();
        let mut below = 0.0;
        for count in 0..self.min_fill.saturating_sub(1) {
            below += term;
            term *= mean / (count + 1) as f64;
        }
        (1.0 - below).clamp(0.0, 1.0)
    }

    /// The same by year for all participants together.
    fn joint_chance(&self, needs: &[Vec<f64>], years: usize) -> Vec<f64> {
        let mut joint = vec![0.0; years];
        for need in needs {
            for (sum, days) in joint.iter_mut().zip(need) {
                *sum += days;
            }
        }
        let filled = |days: &f64| self.filled(days / self.topics);
        joint.iter().map(filled).collect()
    }
}

impl TrainingReport {
    /// Adds a company: its trainee days, the share that it fills alone, the days that sharing moves.
    fn add(&mut self, days: f64, alone: f64, moved: f64) {
        self.needed += days;
        self.alone += days * alone;
        self.together += days * alone + moved;
    }
}

/// Why an action is not possible here; in its own words where nobody has what it is about.
pub fn obstacle(action: &Action, obstacle: Obstacle) -> Warning {
    let nobody = match obstacle {
        Obstacle::TooFewPartners { present, .. } | Obstacle::TooSmall { present, .. } => {
            present <= 0.0
        }
    };
    let code = match action.mechanism {
        Mechanism::FoodWaste => "food-without-canteen",
        Mechanism::MobilityPlan | Mechanism::Shuttle | Mechanism::Carpool | Mechanism::Charging => {
            "commute-without-cars"
        }
        _ => return Warning::not_available(action.code, obstacle),
    };
    if nobody {
        Warning::new(code).with("action", action.code)
    } else {
        Warning::not_available(action.code, obstacle)
    }
}

impl Run<'_> {
    /// Runs courses in common: trainees who find a session on the spot instead of a course elsewhere.
    pub fn train_together(&mut self, plan: &ActionPlan) {
        let courses = Courses {
            topics: self.values.of_key("training.topics").max(1.0),
            min_fill: self.values.of_key("training.min_fill").clamp(0.0, 100.0) as usize,
        };
        let per_employee = self.value(plan.action.units_per);
        let needs = needs_by_rank(plan, per_employee);
        let chance = courses.joint_chance(&needs, self.years);
        let groups = self.open_training(plan);
        let mut report = TrainingReport::default();
        for (need, (site, employees)) in needs.iter().zip(&plan.eligible.sites) {
            // Without sharing, the company fills sessions with its own people alone.
            let alone = courses.filled(employees * per_employee / courses.topics);
            let moved: Vec<f64> = need
                .iter()
                .zip(&chance)
                .map(|(days, chance)| plan.launch * days * (chance - alone).max(0.0))
                .collect();
            for (group, per_day) in groups {
                self.ledger.post(group, Some(*site), &moved, per_day);
            }
            report.add(plan.launch * last(need), alone, last(&moved));
        }
        self.invest_once(plan);
        self.post_fixed_opex(plan);
        self.services.training = Some(report);
    }

    /// Groups per trainee day: the course elsewhere that is spared, the place in the session, the travel.
    fn open_training(&mut self, plan: &ActionPlan) -> [(GroupId, f64); 3] {
        let travel = plan.action.co2_saving;
        let mut open = |account, datum, sign: f64| {
            let group = self.open(plan, account, &[datum], "day");
            (group, sign * self.value(datum))
        };
        let price = |key: &str| catalog().get(key);
        [
            open(Account::Saving, price("training.day.inter_company"), 1.0),
            open(Account::Running, price("training.day.pooled_intra"), -1.0),
            open(Account::Co2, travel, 1.0),
        ]
    }

    /// Runs a service by its drivers, and says when it is too small to pay.
    pub fn serve(&mut self, plan: &ActionPlan) {
        self.drive(plan);
        let weights = plan.participants.last().map_or(0.0, |all| *all);
        let per = plan
            .action
            .units_per
            .map_or(1.0, |datum| self.value(Some(datum)));
        let sites = plan.eligible.sites.iter().enumerate();
        let units: f64 = sites
            .map(|(rank, (_, size))| size * per * super::adoption::weight(rank, weights))
            .sum();
        let needed =
            self.units_to_pay(plan) * plan.instances() / plan.launch.max(f64::MIN_POSITIVE);
        if plan.launch > 0.0 && units < needed {
            let warning = Warning::new("service-below-break-even")
                .with("action", plan.action.code)
                .with("present", units)
                .with("needed", needed.ceil());
            self.warn(warning);
        }
    }

    /// Units per year from which one project pays for its running cost and its annualised investment.
    pub fn units_to_pay(&self, plan: &ActionPlan) -> f64 {
        /// More than any park has: stands for "never".
        const NEVER: f64 = 1e9;
        let rate = super::money::discount_rate(self.scenario);
        let life = self.value(plan.action.life).max(1.0);
        let yearly =
            self.value(plan.action.opex) + self.value(plan.action.capex) * annuity(rate, life);
        let per_unit = self.value(plan.action.cost_saving);
        if per_unit > 0.0 {
            (yearly / per_unit).min(NEVER)
        } else {
            NEVER
        }
    }
}

/// Trainee days by year of each participant, once the action has started.
fn needs_by_rank(plan: &ActionPlan, per_employee: f64) -> Vec<Vec<f64>> {
    let mut needs = Vec::new();
    for (rank, (_, employees)) in plan.eligible.sites.iter().enumerate() {
        let days = |participants: &f64| {
            super::adoption::weight(rank, *participants) * employees * per_employee
        };
        let need: Vec<f64> = plan.participants.iter().map(days).collect();
        if need.iter().all(|days| *days <= 0.0) {
            break;
        }
        needs.push(need);
    }
    needs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_runs_when_it_fills() {
        let courses = Courses {
            topics: 8.0,
            min_fill: 6,
        };
        // P(Poisson(5) >= 5) = 1 - e^-5 (1 + 5 + 12.5 + 20.8333 + 26.041667) = 0.559507
        assert!((courses.filled(5.0) - 0.559_507).abs() < 1e-6);
        assert!(courses.filled(0.0).abs() < 1e-12);
        assert!(courses.filled(60.0) > 0.999_999);
        assert!(
            (Courses {
                topics: 1.0,
                min_fill: 0
            }
            .filled(0.5)
                - 1.0)
                .abs()
                < 1e-12
        );
    }
}
