//! Entry of the page, and of its workers: they run the same program.

#[cfg(target_arch = "wasm32")]
fn main() {
    if boucle::worker::is_here() {
        boucle::worker::start();
    } else {
        boucle::app::start();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("the page is built for wasm32: use `make run`");
}
