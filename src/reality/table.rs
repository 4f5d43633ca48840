//! Which figure of which case is rebuilt by what, in the order of the page; and which are not.

use super::line::{Grade, Rule};
use super::{adoption, energy, food, heat, matter, sharing, solar};

/// A published figure and what rebuilds it.
#[derive(Clone, Copy)]
pub struct Rebuilt {
    /// Key in the table of cases.
    pub figure: &'static str,
    /// What it is, as the end of the text key `reality-figure-<label>`.
    pub label: &'static str,
    /// How much of the case is published.
    pub grade: Grade,
    /// How far ours may be from it.
    pub rule: Rule,
    /// False when a parameter of the engine comes from this very case.
    pub independent: bool,
    /// Reason of a difference, as the end of the text key `reality-why-<why>`.
    pub why: &'static str,
    /// What the engine gives, in the unit of the figure.
    pub compute: fn() -> f64,
}

/// A published figure that is not rebuilt, with the reason.
pub struct LeftOut {
    /// Key in the table of cases.
    pub figure: &'static str,
    /// What it is, as the end of the text key `reality-figure-<label>`.
    pub label: &'static str,
    /// How much of the case is published.
    pub grade: Grade,
    /// Reason, as the end of the text key `reality-why-<why>`.
    pub why: &'static str,
}

/// A row of [`REBUILT`]: figure, label, grade, tolerance, reason, computation.
const fn row(
    figure: &'static str,
    label: &'static str,
    (grade, rule): (Grade, Rule),
    why: &'static str,
    compute: fn() -> f64,
) -> Rebuilt {
    Rebuilt {
        figure,
        label,
        grade,
        rule,
        independent: true,
        why,
        compute,
    }
}

/// The same row for a case that a parameter of the engine comes from.
const fn same_source(row: Rebuilt) -> Rebuilt {
    Rebuilt {
        independent: false,
        ..row
    }
}

/// A row of [`LEFT_OUT`].
const fn left(
    figure: &'static str,
    label: &'static str,
    grade: Grade,
    why: &'static str,
) -> LeftOut {
    LeftOut {
        figure,
        label,
        grade,
        why,
    }
}

/// What is rebuilt.
#[rustfmt::skip]
pub const REBUILT: &[Rebuilt] = &[
    row("V01_rpas_strasbourg.out.co2_2021", "co2", (Grade::A, Rule::SameFactor), "r-pas", heat::r_pas_2021),
    row("V01_rpas_strasbourg.out.co2_2022", "co2", (Grade::A, Rule::SameFactor), "r-pas", heat::r_pas_2022),
    row("V33_val_deurope_datacentre.out.co2", "co2", (Grade::A, Rule::OwnFactors), "val-d-europe", heat::val_d_europe),
    row("W01_charleville.out.co2", "co2", (Grade::A, Rule::OwnFactors), "charleville", heat::charleville),
    row("W02_hafencity.out.co2", "co2", (Grade::B, Rule::Ratio), "hafencity", heat::hafencity),
    row("V01_rpas_strasbourg.out.co2_exante", "co2-announced", (Grade::D, Rule::Shown), "r-pas-announced", heat::r_pas_announced),
    row("W10_kalundborg.out.co2", "co2", (Grade::D, Rule::Shown), "kalundborg", matter::kalundborg),
    same_source(row("V02_cles_port_strasbourg.out.synergies_2015", "synergies", (Grade::B, Rule::Ratio), "port-early", adoption::port_2015)),
    same_source(row("V02_cles_port_strasbourg.out.synergies_2017", "synergies", (Grade::B, Rule::Ratio), "port-early", adoption::port_2017)),
    same_source(row("V02_cles_port_strasbourg.out.synergies_2019", "synergies", (Grade::B, Rule::Ratio), "port-late", adoption::port_2019)),
    same_source(row("V02_cles_port_strasbourg.out.synergies_2021", "synergies", (Grade::B, Rule::Ratio), "port-late", adoption::port_2021)),
    same_source(row("V02_cles_port_strasbourg.out.synergies_2022", "synergies", (Grade::B, Rule::Ratio), "port-late", adoption::port_2022)),
    row("V46_acc_adoption_france.derived.growth", "growth", (Grade::B, Rule::Ratio), "shared-solar", adoption::shared_solar_growth),
    row("W09_diffusion_average.derived.year_3", "adopted-3", (Grade::B, Rule::Ratio), "diffusion-early", adoption::after_three_years),
    row("W09_diffusion_average.derived.year_10", "adopted-10", (Grade::B, Rule::Ratio), "diffusion-late", adoption::after_ten_years),
    row("W13_ulsan.out.operating", "synergies", (Grade::C, Rule::Shown), "ulsan", adoption::ulsan),
    same_source(row("V31_pv_selfconsumption.g1.r0_5", "self-consumption-g1", (Grade::A, Rule::SameFactor), "profiles", solar::profile_g1)),
    same_source(row("V31_pv_selfconsumption.g0.r0_5", "self-consumption-g0", (Grade::A, Rule::SameFactor), "profiles", solar::profile_g0)),
    row("V32_penestin_acc.out.self_consumption", "self-consumption", (Grade::A, Rule::SameFactor), "penestin", solar::penestin_self_consumption),
    same_source(row("V32_penestin_acc.out.coverage", "coverage", (Grade::A, Rule::SameFactor), "penestin-coverage", solar::penestin_coverage)),
    row("V32_penestin_acc.derived.area_per_kwp", "area", (Grade::A, Rule::OwnFactors), "penestin-area", solar::area_per_kwp),
    row("W06_battery_review.out.gain", "battery-gain", (Grade::B, Rule::Ratio), "battery-review", solar::battery_gain),
    row("W07_battery_sizing.out.self_sufficiency", "coverage", (Grade::C, Rule::Shown), "battery-sizing", solar::battery_sizing),
    row("V29_canteen_ademe.out.waste_claim", "food-waste", (Grade::A, Rule::OwnFactors), "canteen-waste", food::guide_waste),
    same_source(row("V29_canteen_ademe.out.cost", "food-waste-cost", (Grade::A, Rule::SameFactor), "canteen-cost", food::guide_cost)),
    same_source(row("V41_canteens_1018.out.reduction", "reduction", (Grade::A, Rule::SameFactor), "canteens", food::saved_share)),
    same_source(row("V41_canteens_1018.out.money", "money-per-site", (Grade::A, Rule::SameFactor), "canteens-money", food::saved_per_site)),
    row("V41_canteens_1018.derived.payback", "payback", (Grade::B, Rule::Ratio), "canteens-payback", food::payback),
    row("W05_catering_86_sites.out.reduction", "reduction", (Grade::B, Rule::Ratio), "catering-reduction", food::saved_share),
    row("W05_catering_86_sites.out.benefit_cost", "benefit-cost", (Grade::C, Rule::Shown), "catering-benefit", food::benefit_cost),
    same_source(row("W03_leen_pilot_networks.out.saving", "energy-saved", (Grade::B, Rule::Ratio), "leen", energy::saving)),
    row("W03_leen_pilot_networks.derived.co2_per_mwh", "co2-per-mwh", (Grade::B, Rule::Ratio), "german-grid", energy::co2_per_mwh),
    row("W04_networks_germany.derived.co2_per_mwh", "co2-per-mwh", (Grade::B, Rule::Ratio), "german-grid", energy::co2_per_mwh),
    row("V49_ademe_49_firms.derived.kg_per_eur", "co2-per-eur", (Grade::B, Rule::Ratio), "firms", energy::co2_per_eur),
    same_source(row("V03_rhenus_truck_wash.out.water_2018", "water", (Grade::A, Rule::SameFactor), "wash-water", matter::wash_water)),
    same_source(row("V03_rhenus_truck_wash.out.co2", "co2", (Grade::A, Rule::SameFactor), "wash-co2", matter::wash_co2)),
    row("V03_rhenus_truck_wash.derived.washes_2018", "washes", (Grade::B, Rule::Ratio), "wash-fleet", matter::washes),
    same_source(row("V07_mulhouse_ulog_pallets.out.co2", "co2-transport", (Grade::B, Rule::Ratio), "pallets", matter::pallets)),
    row("W16_pallet_life_cycle.out.co2", "co2-per-pallet", (Grade::C, Rule::Shown), "pallet-life", matter::pallet),
    row("W14_nisp.out.thames_co2", "co2", (Grade::B, Rule::OwnFactors), "thames", matter::thames),
    row("V38_carpool_france.derived.co2_per_trip", "co2-per-trip", (Grade::A, Rule::OwnFactors), "shared-journey", sharing::shared_journey),
    row("V28_lux.cloche_or.app_users", "seekers", (Grade::C, Rule::Shown), "seekers", sharing::cloche_or),
    row("W17_employers_group.out.posts", "posts", (Grade::B, Rule::Ratio), "employers-group", sharing::employers_group),
    row("W21_paris_car_sharing.out.replaced", "cars-replaced", (Grade::C, Rule::Shown), "cars", sharing::cars_replaced),
    row("W20_waiting.out.waiting", "waiting", (Grade::A, Rule::SameFactor), "waiting", sharing::waiting),
];

/// What is not.
#[rustfmt::skip]
pub const LEFT_OUT: &[LeftOut] = &[
    left("V01_rpas_strasbourg.out.co2_target", "co2-announced", Grade::D, "target"),
    left("V02_cles_port_strasbourg.out.co2_2022", "co2", Grade::B, "no-list"),
    left("V02_cles_port_strasbourg.out.savings_2019", "money", Grade::B, "no-list"),
    left("V24_pomacle_bazancourt.in.wheat", "wheat", Grade::C, "no-result"),
    left("V26_pompey.out.potential", "potential", Grade::B, "no-detection"),
    left("V26_pompey.out.actions", "actions", Grade::B, "no-list"),
    left("V27_grand_est_others.thur_doller.material", "waste", Grade::B, "no-list"),
    left("V28_lux.kirchberg.trays", "trays", Grade::B, "no-result"),
    left("V33_val_deurope_datacentre.out.aquatic_centre.co2", "co2", Grade::B, "no-input"),
    left("V38_carpool_france.derived.money_per_trip", "money-per-trip", Grade::B, "money-unclear"),
    left("V46_acc_adoption_france.derived.size_2024_12", "size", Grade::C, "not-modelled"),
    left("W10_kalundborg.out.money", "money", Grade::D, "no-list"),
    left("W11_kawasaki.out.waste", "waste", Grade::C, "abstract-only"),
    left("W12_korea_parks.out.projects_2014", "synergies", Grade::C, "abstract-only"),
    left("W14_nisp.out.cost_per_t", "cost-per-t", Grade::D, "programme"),
    left("W15_odense.in.heat", "heat", Grade::C, "no-result"),
    left("W18_carpool_potential.out.could_share", "could-share", Grade::C, "homes"),
];
