//! A typed number that is taken when the reader leaves the field or presses Enter; what is not a number is put back.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A number field.
#[derive(Clone, PartialEq, Properties)]
pub struct NumberField {
    /// Shown value.
    pub value: f64,
    /// Least and largest value.
    pub limits: (f64, f64),
    /// Step of the arrow keys.
    pub step: f64,
    /// Accessible name; give `id` instead when a `<label>` names it.
    pub label: Option<String>,
    /// Id of the input.
    pub id: Option<String>,
    /// Id of the element that says more about it.
    pub described: Option<String>,
    /// Style class.
    pub class: &'static str,
    /// Takes the typed value, within its limits.
    pub onvalue: Callback<f64>,
}

impl NumberField {
    /// A field with a name in neither way.
    pub fn new(value: f64, limits: (f64, f64), step: f64, onvalue: Callback<f64>) -> Self {
        Self {
            value,
            limits,
            step,
            label: None,
            id: None,
            described: None,
            class: "field field--number",
            onvalue,
        }
    }

    /// The same with an id.
    pub fn with_id(self, id: &str) -> Self {
        let id = Some(id.to_owned());
        Self { id, ..self }
    }

    /// The same with an accessible name.
    pub fn with_label(self, label: String) -> Self {
        let label = Some(label);
        Self { label, ..self }
    }
}

/// See [`NumberField`].
pub fn number_field(field: NumberField) -> Html {
    html! { <Field ..field /> }
}

/// The element of an input that shows a text. What is being typed stays when the page is drawn again before it is taken, as when
/// ranges arrive; only another text to show takes its place.
#[hook]
pub fn use_kept(shown: &str) -> NodeRef {
    let node = use_node_ref();
    use_effect_with((node.clone(), shown.to_owned()), |(node, shown)| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            input.set_value(shown);
        }
    });
    node
}

#[component]
fn Field(field: &NumberField) -> Html {
    let (shown, (min, max)) = (field.value, field.limits);
    let node = use_kept(&shown.to_string());
    let onvalue = field.onvalue.clone();
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
        <input ref={node} type="number" inputmode="decimal" class={field.class} id={field.id.clone()}
            aria-label={field.label.clone()} aria-describedby={field.described.clone()}
            min={min.to_string()} max={max.to_string()} step={field.step.to_string()} {onchange} />
    }
}
