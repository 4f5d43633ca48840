//! A typed number that is taken when the reader leaves the field or presses Enter; what is not a number is put back.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A number field.
#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    /// Shown value.
    pub value: f64,
    /// Least value.
    pub min: f64,
    /// Largest value.
    pub max: f64,
    /// Step of the arrow keys.
    pub step: f64,
    /// Accessible name; give `id` instead when a `<label>` names it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Id of the input.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Style class.
    #[prop_or(AttrValue::Static("field field--number"))]
    pub class: AttrValue,
    /// Takes the typed value, within its limits.
    pub onvalue: Callback<f64>,
}

/// See [`NumberFieldProps`].
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let (shown, min, max) = (props.value, props.min, props.max);
    let onvalue = props.onvalue.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let typed = input.value_as_number();
        let taken = if typed.is_finite() {
            typed.clamp(min, max)
        } else {
            shown
        };
        // A value that changes nothing is not drawn again: what was typed must be put right here.
        input.set_value(&taken.to_string());
        onvalue.emit(taken);
    });
    html! {
        <input type="number" inputmode="decimal" class={props.class.clone()} id={props.id.clone()} aria-label={props.label.clone()}
            value={shown.to_string()} min={min.to_string()} max={max.to_string()} step={props.step.to_string()} {onchange} />
    }
}
