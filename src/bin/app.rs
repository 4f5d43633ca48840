//! Entry of the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::Renderer::<boucle::app::App>::new().render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("the page is built for wasm32: use `make run`");
}
