//! What the reconciliation says of each declared figure, and whom to call back.

use super::Contradictions;
use super::build::Network;
use super::group::Group;
use super::merge::Solved;
use crate::engine::metabolism::{Detail, Origin, Reason, Strand, Strands};
use crate::model::{Direction, Territory};
use crate::numeric::{chi_square, order};
use crate::units::Unit;
use std::collections::BTreeMap;

/// Probability below which a group contradicts itself.
const UNLIKELY: f64 = 0.05;

/// What a figure counts for in the balances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is measured, and moves as little as it can.
    Measured,
    /// It was set aside, and the balances determine it.
    Solved,
    /// It was set aside, and the balances leave it open.
    Undetermined,
}

/// A declared figure that some balance checks.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedFigure {
    /// Index of the actor who declares it.
    pub actor: usize,
    /// Id of the flow, unique in the actor.
    pub flow: String,
    /// Code of the resource.
    pub code: String,
    /// In or out.
    pub direction: Direction,
    /// With whom.
    pub partner: Origin,
    /// Unit of the quantities: that of the flow.
    pub unit: Unit,
    /// True when it was estimated from the archetype.
    pub is_estimated: bool,
    /// What it counts for.
    pub standing: Standing,
    /// The figure as declared, per year.
    pub declared: f64,
    /// Its standard deviation; 0 for a figure that holds exactly.
    pub sd: f64,
    /// What the balances make of it; what is declared where they leave it open.
    pub reconciled: f64,
    /// Standard deviation of that.
    pub reconciled_sd: f64,
    /// Reconciled minus declared.
    pub adjustment: f64,
    /// Adjustment in standard deviations of the declared figure.
    pub deviations: f64,
    /// Adjustment over its own standard deviation, where the balances can check the figure.
    pub standardised: Option<f64>,
    /// True when it moves by more than two standard deviations.
    pub is_suspect: bool,
    /// Index of its group among the checks.
    pub check: usize,
}

/// A group of figures that balances join.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    /// Indices of its figures.
    pub figures: Vec<usize>,
    /// Sum of the squared adjustments over the variances.
    pub chi_square: f64,
    /// Number of independent checks.
    pub degrees_of_freedom: usize,
    /// Probability of a chi-square as large when all figures are sound; `None` when nothing is checked, or nothing reconciles.
    pub p_value: Option<f64>,
    /// True when no answer was found: figures without uncertainty exclude each other, or the group is too large.
    pub is_unsolved: bool,
    /// Figures that are set aside and the balances leave open.
    pub undetermined: usize,
    /// The figure, not declared, that would have to be clearly below nothing: a declared one is wrong.
    pub below_nothing: Option<usize>,
    /// The figure of the actor to call back: the one that its balances contradict most.
    pub call_back: Option<usize>,
    /// The sentence that says whom to call back and why; `None` when nothing moves.
    pub reason: Option<Reason>,
}

impl Check {
    /// True when sound figures would hardly ever lie as far apart.
    pub fn is_contradiction(&self) -> bool {
        self.is_unsolved
            || self.below_nothing.is_some()
            || self.p_value.is_some_and(|p| p < UNLIKELY)
    }
}

/// Figures, checks and the test of the whole.
pub fn report(
    territory: &Territory,
    strands: &Strands,
    network: &Network,
    groups: &[Group],
) -> Contradictions {
    let mut found = Contradictions::default();
    for group in groups {
        let place = found.checks.len();
        let check = add_group(&mut found.figures, strands, network, (group, place));
        found.chi_square += check.chi_square;
        found.degrees_of_freedom += check.degrees_of_freedom;
        found.checks.push(check);
    }
    found.p_value = p_value(found.chi_square, found.degrees_of_freedom);
    let Contradictions {
        figures, checks, ..
    } = &mut found;
    sort_figures(figures, checks, strands);
    sort_checks(figures, checks);
    for check in checks.iter_mut() {
        judge(territory, figures, check);
    }
    let suspects: Vec<usize> = (0..figures.len()).collect();
    found.most_suspect = most_suspect(figures, &suspects);
    found
}

fn p_value(value: f64, degrees_of_freedom: usize) -> Option<f64> {
    (degrees_of_freedom > 0).then(|| chi_square::survival(value, degrees_of_freedom))
}

fn add_group(
    figures: &mut Vec<CheckedFigure>,
    strands: &Strands,
    network: &Network,
    (group, check): (&Group, usize),
) -> Check {
    let mut own = Vec::new();
    for (member, edge) in group.edges.iter().enumerate() {
        let edge = network.edges.get(*edge);
        let Some((place, strand)) = edge
            .and_then(|edge| edge.strand)
            .and_then(|place| Some((place, strands.all.get(place)?)))
        else {
            continue;
        };
        let estimate = group
            .solved
            .as_ref()
            .and_then(|solved| solved.estimates.get(member).copied().flatten());
        own.push(figures.len());
        let mut figure = unmoved(strand, check);
        let factor = network.factors.get(place).copied().unwrap_or(1.0);
        let declared = edge.and_then(|edge| edge.declared);
        figure.standing = match (declared, estimate) {
            (Some(_), _) => Standing::Measured,
            (None, Some(_)) => Standing::Solved,
            (None, None) => Standing::Undetermined,
        };
        let sd = match declared {
            Some(declared) => declared.sd.unwrap_or(0.0),
            None => strand.deviation * factor,
        };
        // From the unit of the medium to that of the flow.
        let each = factor * strand.factor;
        if each > 0.0 {
            figure.sd = sd / each;
            figure.reconciled_sd = figure.sd;
            if let Some(estimate) = estimate {
                figure.reconciled = estimate.value / each;
                figure.reconciled_sd = estimate.sd / each;
                figure.adjustment = match figure.standing {
                    Standing::Measured => estimate.adjustment / each,
                    _ => figure.reconciled - figure.declared,
                };
                figure.deviations = if sd > 0.0 {
                    figure.adjustment / figure.sd
                } else {
                    0.0
                };
                figure.standardised = estimate.standardised;
                figure.is_suspect = estimate.suspect;
            }
        }
        figures.push(figure);
    }
    let undetermined = figures[figures.len() - own.len()..]
        .iter()
        .filter(|one| one.standing == Standing::Undetermined && group.solved.is_some())
        .count();
    Check {
        undetermined,
        ..summary(own, group.solved.as_ref())
    }
}

fn unmoved(strand: &Strand, check: usize) -> CheckedFigure {
    CheckedFigure {
        actor: strand.actor,
        flow: strand.flow.id.clone(),
        code: strand.flow.resource.clone(),
        direction: strand.flow.direction,
        partner: strand.partner,
        unit: strand.flow.unit,
        is_estimated: strand.estimate.is_some(),
        standing: Standing::Measured,
        declared: strand.flow.quantity,
        sd: 0.0,
        reconciled: strand.flow.quantity,
        reconciled_sd: 0.0,
        adjustment: 0.0,
        deviations: 0.0,
        standardised: None,
        is_suspect: false,
        check,
    }
}

fn summary(figures: Vec<usize>, solved: Option<&Solved>) -> Check {
    let Some(solved) = solved else {
        return Check {
            figures,
            is_unsolved: true,
            ..Check::default()
        };
    };
    Check {
        figures,
        chi_square: solved.chi_square,
        degrees_of_freedom: solved.degrees_of_freedom,
        p_value: p_value(solved.chi_square, solved.degrees_of_freedom),
        ..Check::default()
    }
}

/// Figures in the order of the actors and their flows; the checks follow.
fn sort_figures(figures: &mut [CheckedFigure], checks: &mut [Check], strands: &Strands) {
    let mut places: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for (place, strand) in strands.all.iter().enumerate() {
        places.insert((strand.actor, &strand.flow.id), place);
    }
    let place = |actor: usize, flow: &str| places.get(&(actor, flow)).copied();
    order::sort(figures, |left, right| {
        place(left.actor, &left.flow).cmp(&place(right.actor, &right.flow))
    });
    for check in checks.iter_mut() {
        check.figures.clear();
    }
    for (place, figure) in figures.iter().enumerate() {
        if let Some(check) = checks.get_mut(figure.check) {
            check.figures.push(place);
        }
    }
}

/// The least likely first: what excludes itself, then by probability, then by what moves most.
fn sort_checks(figures: &mut [CheckedFigure], checks: &mut [Check]) {
    let p = |check: &Check| check.p_value.unwrap_or(1.0);
    order::sort(checks, |left, right| {
        let by_answer = right.is_unsolved.cmp(&left.is_unsolved);
        let by_p = by_answer.then_with(|| p(left).total_cmp(&p(right)));
        by_p.then_with(|| right.chi_square.total_cmp(&left.chi_square))
    });
    for (place, check) in checks.iter().enumerate() {
        for figure in &check.figures {
            if let Some(figure) = figures.get_mut(*figure) {
                figure.check = place;
            }
        }
    }
}

/// The figure with the largest standardised adjustment; among equals the one that moves by most of its own deviations.
fn most_suspect(figures: &[CheckedFigure], among: &[usize]) -> Option<usize> {
    let size = |place: &usize| {
        // Nobody is called back about a figure that nobody has declared.
        let figure = figures.get(*place).filter(|one| !one.is_estimated)?;
        let standardised = figure.standardised?.abs();
        (standardised > 1e-9).then_some((standardised, figure.deviations.abs()))
    };
    let mut most: Option<(usize, (f64, f64))> = None;
    for (place, size) in among
        .iter()
        .filter_map(|place| Some((*place, size(place)?)))
    {
        let is_more = most.is_none_or(|(_, (standardised, own))| {
            // In a single balance all are equal but for rounding.
            let margin = 1e-9 * standardised;
            size.0 > standardised + margin
                || (size.0 >= standardised - margin && size.1 > own * (1.0 + 1e-9))
        });
        if is_more {
            most = Some((place, size));
        }
    }
    most.map(|(place, _)| place)
}

/// Whom to call back, and the sentence.
fn judge(territory: &Territory, figures: &[CheckedFigure], check: &mut Check) {
    if check.is_unsolved {
        check.reason = Some(Reason::new("call-back-unsolved"));
        return;
    }
    check.below_nothing = check.figures.iter().copied().find(|place| {
        figures.get(*place).is_some_and(|one| {
            one.is_estimated && one.reconciled < -2.0 * one.reconciled_sd && one.reconciled < 0.0
        })
    });
    if let Some(figure) = check.below_nothing.and_then(|place| figures.get(place)) {
        check.reason = Some(
            Reason::new("call-back-below-nothing")
                .with("actor", name(territory, figure.actor))
                .with("resource", Detail::Resource(figure.code.clone())),
        );
        return;
    }
    check.call_back = most_suspect(figures, &check.figures);
    let Some(figure) = check.call_back.and_then(|place| figures.get(place)) else {
        return;
    };
    // Two figures that are equally sure move alike: nothing says which is wrong.
    let rival = check
        .figures
        .iter()
        .filter_map(|place| figures.get(*place))
        .find(|other| {
            let same =
                |left: f64, right: f64| (left.abs() - right.abs()).abs() <= 1e-6 * left.abs();
            other.actor != figure.actor
                && same(
                    figure.standardised.unwrap_or(0.0),
                    other.standardised.unwrap_or(0.0),
                )
                && same(figure.deviations, other.deviations)
        });
    let key = if rival.is_some() {
        "call-back-both"
    } else {
        "call-back-one"
    };
    let mut reason = Reason::new(key)
        .with("actor", name(territory, figure.actor))
        .with("resource", Detail::Resource(figure.code.clone()))
        .with("declared", Detail::Quantity(figure.declared, figure.unit))
        .with(
            "reconciled",
            Detail::Quantity(figure.reconciled, figure.unit),
        )
        .with("deviations", Detail::Number(figure.deviations.abs()));
    if let Some(rival) = rival {
        reason = reason.with("other", name(territory, rival.actor));
    }
    check.reason = Some(reason);
}

/// Name of an actor for a sentence.
pub fn name(territory: &Territory, place: usize) -> Detail {
    let actor = territory.actors.get(place);
    Detail::Name(actor.map_or_else(String::new, |actor| actor.name.clone()))
}
