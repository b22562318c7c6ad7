//! What an answer need not wait for is done once the frame that shows it is on the screen.

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls once the next frame is painted. A page that is not seen is not painted: then it calls when it is.
pub fn after_paint(call: impl FnOnce() + 'static) {
    // A frame is announced before it is painted; what waits behind the announcement comes after.
    let announced = move || {
        let painted = Closure::once_into_js(call);
        let _ = window().set_timeout_with_callback(painted.unchecked_ref());
    };
    let announced = Closure::once_into_js(announced);
    let _ = window().request_animation_frame(announced.unchecked_ref());
}
