//! The engine: `evaluate(territory, scenario) -> evaluation`. Pure: no browser, no clock, no global randomness.

mod ledger;
mod outcome;

pub use ledger::{Account, Cause, Ledger, Line, Scope};
pub use outcome::{
    ActionOutcome, ActorOutcome, BalanceError, Co2Account, CostAccount, Evaluation, Figure,
    FlowAccount, KpiId, Outcome, PhysicalFlow, PhysicalNetwork, Place, Warning,
};
