//! What is inside at the scale of a zone, of a region and of a country.

use super::fixture::{abroad, actor, flow, inside};
use super::{close, of, value};
use crate::engine::small::territory;
use boucle::engine::contradictions;
use boucle::engine::contradictions::Checks;
use boucle::engine::metabolism::{IndicatorId, Medium, Origin, streams};
use boucle::model::{ActorId, LocalName, Partner, Scale, Territory, join};

/// A takes 300 t of steel from the country and 100 t of sand from the region, and gives B 60 t; B takes 40 t from abroad and gives the region
/// 50 t of goods.
fn yard(scale: Scale) -> Territory {
    let a = actor(
        "a",
        &[
            flow("steel", "in", "material.steel", 300.0, abroad("country")),
            flow("sand", "in", "material.sand", 100.0, abroad("region")),
            flow("o", "out", "byproduct", 60.0, inside("b")),
        ],
    );
    let b = actor(
        "b",
        &[
            flow("i", "in", "byproduct", 60.0, inside("a")),
            flow("far", "in", "byproduct", 40.0, abroad("world")),
            flow("goods", "out", "product.goods", 50.0, abroad("region")),
        ],
    );
    Territory {
        scale,
        ..territory("FR", &[a, b])
    }
}

#[test]
fn a_region_is_no_outside_to_itself_nor_to_its_country() {
    // 300 + 100 + 60 + 40 = 500 t are taken in; 60 from A, 100 from the region, 300 from the country.
    let local = |scale| value(&of(&yard(scale)), IndicatorId::LocalShare(Medium::Matter));
    for (scale, inside) in [
        (Scale::Company, 60.0),
        (Scale::Zone, 60.0),
        (Scale::Municipality, 60.0),
        (Scale::Region, 160.0),
        (Scale::Country, 460.0),
    ] {
        close(local(scale), inside / 500.0);
    }
    let region = of(&yard(Scale::Region));
    let sand = region.balance("material.sand").expect("sand");
    assert_eq!(sand.taken.partners, [(Origin::Unnamed, 100.0)]);
    close(sand.inside, 100.0);
    close(sand.taken.region, 0.0);
    close(sand.dependence().expect("taken in"), 0.0);
    // Nobody in particular gives it.
    assert_eq!(sand.taken.single_partner(), None);
    let goods = region.balance("product.goods").expect("goods");
    close(goods.given.inside, 50.0);
    let steel = region.balance("material.steel").expect("steel");
    close(steel.dependence().expect("taken in"), 1.0);
    let national = of(&yard(Scale::Country));
    assert!(national.dependences.iter().all(|one| {
        one.dependence == 0.0 || (one.code == "byproduct" && one.dominant.0 == Origin::Actor(0))
    }));
}

#[test]
fn who_is_inside_without_a_name_is_no_actor() {
    let (zone, region) = (of(&yard(Scale::Zone)), of(&yard(Scale::Region)));
    // One delivery of two actors, one of two possible links; nothing is known to come back.
    for id in [
        IndicatorId::Exchanges,
        IndicatorId::Connectance,
        IndicatorId::SinglePartner,
        IndicatorId::Cycling(Medium::Matter),
    ] {
        assert_eq!(zone.indicator(id), region.indicator(id));
    }
    // What it costs and what making it emits do not change with the border of the description.
    close(region.spend_eur, zone.spend_eur);
    close(region.co2_t, zone.co2_t);
    assert!(zone.co2_t > 0.0);
    let ends: Vec<(Origin, Origin)> = streams(&yard(Scale::Region))
        .iter()
        .map(|one| (one.from, one.to))
        .collect();
    assert!(ends.contains(&(Origin::Unnamed, Origin::Actor(0))));
    assert!(ends.contains(&(Origin::Actor(1), Origin::Unnamed)));
    // Who does not exist is somebody of the region.
    let mut odd = yard(Scale::Region);
    odd.actors[0].flows[0].partner = Partner::Actor {
        id: ActorId("nobody".to_owned()),
    };
    let found = of(&odd);
    assert_eq!(found.problems[0].code, "unknown-partner");
    let steel = found.balance("material.steel").expect("steel");
    close(steel.inside, 300.0);
}

#[test]
fn the_reconciliation_is_the_same_at_every_scale() {
    let mut checks = Checks::default();
    checks.balanced.insert(ActorId("a".to_owned()), 30.0);
    let found = |scale| contradictions(&yard(scale), &checks);
    let (zone, country) = (found(Scale::Zone), found(Scale::Country));
    assert_eq!(zone.figures.len(), 4);
    for (one, other) in zone.figures.iter().zip(&country.figures) {
        close(one.reconciled, other.reconciled);
    }
    close(zone.chi_square, country.chi_square);
    let steel = (country.figures.iter()).find(|one| one.code == "material.steel");
    assert_eq!(steel.map(|one| one.partner), Some(Origin::Unnamed));
}

#[test]
fn zones_that_are_joined_find_their_region_inside() {
    let (north, mut south) = (yard(Scale::Zone), yard(Scale::Municipality));
    south.id = "south".to_owned();
    let whole = |scale| {
        let joined = join("whole", LocalName::default(), scale, &[&north, &south]);
        of(&joined.expect("a territory"))
    };
    // Twice the same: 2 x 60 of 2 x 500 t side by side, 2 x 160 as a region.
    let local = IndicatorId::LocalShare(Medium::Matter);
    close(value(&whole(Scale::Municipality), local), 120.0 / 1_000.0);
    close(value(&whole(Scale::Region), local), 320.0 / 1_000.0);
}
