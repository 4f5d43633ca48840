//! Small territories of the metabolism.

use crate::engine::small::territory;
use boucle::model::Territory;
use serde_json::{Value, json};

/// An actor with flows alone.
pub fn actor(id: &str, flows: &[Value]) -> Value {
    json!({"id": id, "name": id.to_uppercase(), "archetype": "metalworking", "kind": "company", "employees": 20, "flows": flows})
}

/// Another actor as partner.
pub fn inside(id: &str) -> Value {
    json!({"kind": "actor", "id": id})
}

/// The region, the country or the world as partner.
pub fn abroad(kind: &str) -> Value {
    json!({ "kind": kind })
}

/// A flow in t.
pub fn flow(id: &str, direction: &str, resource: &str, quantity: f64, partner: Value) -> Value {
    let mut one = json!({"id": id, "resource": resource, "direction": direction, "quantity": quantity, "unit": "t"});
    one["partner"] = partner;
    one
}

/// Three actors with two loops: 60 t of by-product from A to B, 40 from B to C, 20 from C to A, 7 from B to A; A takes 100 t of steel,
/// B 10 t of by-product from the region; A and B sell goods, C has waste.
pub fn triangle() -> Territory {
    let actors = [
        actor(
            "a",
            &[
                flow("steel", "in", "material.steel", 100.0, abroad("country")),
                flow("to-b", "out", "byproduct", 60.0, inside("b")),
                flow("from-c", "in", "byproduct", 20.0, inside("c")),
                flow("goods", "out", "product.goods", 60.0, abroad("world")),
            ],
        ),
        actor(
            "b",
            &[
                flow("from-a", "in", "byproduct", 60.0, inside("a")),
                flow("bought", "in", "byproduct", 10.0, abroad("region")),
                flow("to-c", "out", "byproduct", 40.0, inside("c")),
                flow("to-a", "out", "byproduct", 7.0, inside("a")),
                flow("goods", "out", "product.goods", 30.0, abroad("country")),
            ],
        ),
        actor(
            "c",
            &[
                flow("from-b", "in", "byproduct", 40.0, inside("b")),
                flow("to-a", "out", "byproduct", 20.0, inside("a")),
                flow("waste", "out", "waste.mixed", 10.0, abroad("region")),
            ],
        ),
    ];
    territory("FR", &actors)
}
