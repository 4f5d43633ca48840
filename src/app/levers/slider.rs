//! A native range input on a drawn track: filled up to its position, with a tick at the default.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A slider of 0 to 100.
pub struct Slider {
    /// Value of `data-lever`.
    pub lever: &'static str,
    /// Position.
    pub value: u8,
    /// Position of the tick.
    pub mark: u8,
    /// Accessible name.
    pub label: String,
    /// Position in words.
    pub said: String,
    /// Called while it moves.
    pub onmove: Callback<u8>,
    /// Called when the hand leaves it.
    pub onrest: Callback<()>,
}

/// See [`Slider`].
pub fn slider_view(slider: Slider) -> Html {
    let onmove = slider.onmove;
    let oninput = Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let position = input.value_as_number();
        if position.is_finite() {
            onmove.emit(position.clamp(0.0, 100.0).round() as u8);
        }
    });
    let onchange = slider.onrest.reform(|_: Event| ());
    let (value, mark) = (slider.value, slider.mark);
    html! {
        <div class="slider">
            <svg class="slider__track" aria-hidden="true">
                // Ends that stick out under the thumb; percentages alone cannot say "and 10 px more".
                <rect class="slider__rail" x="-10" y="12" width="14" height="4" rx="2" /><rect class="slider__rail" y="12" width="100%" height="4" />
                <rect class="slider__rail" x="100%" y="12" width="14" height="4" rx="2" transform="translate(-4 0)" />
                <rect class="slider__fill" x="-10" y="12" width="14" height="4" rx="2" /><rect class="slider__fill" y="12" width={format!("{value}%")} height="4" />
                <rect class="slider__mark" x={format!("{mark}%")} y="7" width="2" height="14" transform="translate(-1 0)" />
            </svg>
            <input type="range" min="0" max="100" step="1" data-lever={slider.lever} value={value.to_string()}
                aria-label={slider.label} aria-valuetext={slider.said} {oninput} {onchange} />
        </div>
    }
}
