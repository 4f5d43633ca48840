//! What lines have in common.

use super::kinds::{Account, Cause, Scope};

/// Cause and scope of a line that is not about CO2.
pub const NOTHING: (Cause, Scope) = (Cause::None, Scope::Three);

/// Catalog keys of up to three uncertain inputs that an amount is proportional to.
pub type Inputs = [Option<&'static str>; 3];

/// What lines of one group have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Index into the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// Account.
    pub account: Account,
    /// Process, for CO2.
    pub cause: Cause,
    /// Scope, for CO2.
    pub scope: Scope,
    /// Uncertain inputs that the amount is proportional to.
    pub inputs: Inputs,
    /// Unit of the quantity that the factor is applied to, as in the catalog.
    pub unit: &'static str,
}

impl Head {
    /// Where a head is looked for first among `INDEX` places: the same for heads that are the same, scattered for others
    /// (multiplicative hashing; Knuth, *The Art of Computer Programming* 3, 6.4).
    pub(super) fn mark(&self) -> usize {
        const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
        let address = |key: Option<&'static str>| key.map_or(0, |key| key.as_ptr() as u64);
        let [first, second, third] = self.inputs.map(address);
        let action = self.action.map_or(0, |action| action as u64 + 1);
        let nature = [self.account as u64, self.cause as u64, self.scope as u64];
        let all = nature.iter().fold(action, |all, part| (all << 4) | part);
        let mixed = all ^ (first << 20) ^ second.rotate_left(37) ^ third.rotate_left(50);
        (mixed.wrapping_mul(GOLDEN) >> 48) as usize
    }

    /// True when two heads are the same. Keys come from the catalog, which holds each once: the same key has the
    /// same address, which is quicker to compare.
    pub(super) fn is_like(&self, other: &Head) -> bool {
        let address = |key: Option<&'static str>| key.map_or(0, |key| key.as_ptr() as usize);
        let same_key = |place: usize| address(self.inputs[place]) == address(other.inputs[place]);
        self.action == other.action
            && self.account == other.account
            && self.cause == other.cause
            && self.scope == other.scope
            && same_key(0)
            && same_key(1)
            && same_key(2)
            && (std::ptr::eq(self.unit, other.unit) || self.unit == other.unit)
    }
}

/// The lines of one action on one account with the same inputs. Ranges are computed from their sums.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What its lines have in common.
    pub head: Head,
    /// Positions of its inputs in [`Ledger::inputs`].
    pub input_ids: [Option<usize>; 3],
    /// How the figures behind them move over the years; `None` when they do not.
    pub trend: Option<Vec<f64>>,
}
