//! Entry of the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    boucle::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("the page is built for wasm32: use `make run`");
}
