use boucle::{catalog, engine::*, scenario::*};
fn main() {
    let t = catalog::preset("pompey").unwrap();
    let t0 = std::time::Instant::now();
    let park = Park::new(&t);
    println!("park {:?}", t0.elapsed());
    let s = Scenario::example("pompey");
    let e = park.evaluate(&s);
    let t0 = std::time::Instant::now();
    for _ in 0..100 {
        std::hint::black_box(park.evaluate(&s));
    }
    println!(
        "evaluate {:?} lines {} groups {}",
        t0.elapsed() / 200,
        e.ledger.lines.len(),
        e.ledger.groups.len()
    );
    println!(
        "baseline {:.0} t needs {:.0} EUR local {:.0}",
        park.baseline_co2_kg / 1e3,
        park.needs_eur,
        park.local_eur
    );
    for (k, f) in &e.outcome.key_figures {
        println!("{:?} {:?}", k, f);
    }
    for a in &e.outcome.by_action {
        let l = e.outcome.years.len() - 1;
        println!(
            "{} co2 {:8.1} eur {:9.0} capex {:9.0} n {}",
            a.action,
            a.co2_avoided_t[l],
            a.opex_savings_eur[l],
            a.capex_eur.iter().sum::<f64>(),
            a.participants.len()
        );
    }
    println!(
        "avoided {:?}",
        e.outcome
            .co2
            .avoided_t
            .iter()
            .map(|x| x.round())
            .collect::<Vec<_>>()
    );
    println!(
        "savings {:?}",
        e.outcome
            .cost
            .opex_savings_eur
            .iter()
            .map(|x| x.round())
            .collect::<Vec<_>>()
    );
    println!(
        "capex {:?}",
        e.outcome
            .cost
            .capex_eur
            .iter()
            .map(|x| x.round())
            .collect::<Vec<_>>()
    );
    println!(
        "irr {:?} npv {} eur/t {:?} balance {:?}",
        e.outcome.cost.irr,
        e.outcome.cost.npv_eur,
        e.outcome.cost.eur_per_t,
        e.outcome.balance_error
    );
    for w in &e.outcome.warnings {
        println!("{:?}", w);
    }
    for f in &e.energy.after {
        println!(
            "E {:?} -> {:?} {} {:.1} {:?}",
            f.from, f.to, f.resource, f.quantity, f.action
        );
    }
    for f in &e.matter.after {
        println!(
            "M {:?} -> {:?} {} {:.1} {:?}",
            f.from, f.to, f.resource, f.quantity, f.action
        );
    }
}
