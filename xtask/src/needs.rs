//! The list of what the chores need, for building the page and for testing it in browsers.

use crate::{
    Result,
    need::{Need, Source},
    pins,
    version::Accept::{Any, Compatible, Exactly},
    workshop::Workshop,
};

/// What it takes to build the page, besides the compiler.
pub fn to_build(shop: &Workshop) -> Result<Vec<Need>> {
    let bindgen = pins::in_cargo_lock(&shop.root, "wasm-bindgen")?;
    let binaryen = pins::in_package_json(&shop.root, "binaryen")?;
    let wasm_opt = binaryen.split('.').next().unwrap_or_default().to_owned();
    Ok(vec![
        Need {
            names: &["npm"],
            purpose: "gets the npm packages of package.json",
            accept: Any,
            source: Source::Debian { packages: "nodejs npm", elsewhere: "install Node.js 18 or later" },
        },
        Need {
            names: &["wasm-opt"],
            purpose: "makes the page smaller after the compiler is done",
            accept: Exactly(wasm_opt),
            source: Source::Npm,
        },
        Need {
            names: &["esbuild"],
            purpose: "puts the page into one file",
            accept: Exactly(pins::in_package_json(&shop.root, "esbuild")?),
            source: Source::Npm,
        },
        Need {
            names: &["wasm-bindgen"],
            purpose: "ties the compiled page to the browser, and runs its tests there",
            accept: Exactly(bindgen),
            source: Source::Crate {
                name: "wasm-bindgen-cli",
                flags: "--no-default-features",
                opt_level: "1",
                usually: "1 to 2 minutes",
            },
        },
        Need {
            names: &["trunk"],
            purpose: "builds, bundles and serves the page",
            accept: Compatible("0.21.14".into()),
            source: Source::Crate {
                name: "trunk",
                flags: "--no-default-features",
                opt_level: "0",
                usually: "3 to 4 minutes",
            },
        },
    ])
}

/// What it takes to test the page in three browser engines.
pub fn to_test() -> Vec<Need> {
    let mut needs = vec![
        Need {
            names: &["chromium", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
            purpose: "the Blink engine, for browser tests",
            accept: Any,
            source: Source::Debian { packages: "chromium", elsewhere: "install Chromium or Google Chrome" },
        },
        Need {
            names: &["chromedriver"],
            purpose: "drives Chromium",
            accept: Any,
            source: Source::Debian {
                packages: "chromium-driver",
                elsewhere: "install ChromeDriver in the version of the browser",
            },
        },
        Need {
            names: &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
            purpose: "the Gecko engine, for browser tests",
            accept: Any,
            source: Source::Debian { packages: "firefox-esr", elsewhere: "install Firefox" },
        },
        Need {
            names: &["geckodriver"],
            purpose: "drives Firefox",
            accept: Compatible("0.37.1".into()),
            source: Source::Crate { name: "geckodriver", flags: "", opt_level: "0", usually: "1 to 2 minutes" },
        },
        Need {
            names: &["node_modules/axe-core/axe.min.js"],
            purpose: "finds what keeps people with disabilities from using the page",
            accept: Any,
            source: Source::Npm,
        },
    ];
    if cfg!(target_os = "linux") {
        needs.extend(webkit());
    }
    needs.extend(to_test_reports());
    needs
}

/// What reads reports as their readers do: a TeX with BibTeX, a reader of PDF, and published schemas.
fn to_test_reports() -> [Need; 5] {
    let tex = |names, purpose, packages| Need {
        names,
        purpose,
        accept: Any,
        source: Source::Debian { packages, elsewhere: "install TeX Live with LaTeX, natbib and hyperref, and Poppler" },
    };
    let schema = |names| Need {
        names,
        purpose: "the published schema of a report",
        accept: Any,
        source: Source::NpmFiles { package: "@cyclonedx/cdxgen", version: "12.8.4" },
    };
    [
        tex(&["pdflatex"], "sets the LaTeX of reports", "texlive-latex-base texlive-latex-recommended"),
        tex(&["bibtex"], "resolves their citations", "texlive-binaries"),
        tex(&["pdftotext"], "reads the numbers of the page back", "poppler-utils"),
        schema(&["target/tools/npm/package/data/bom-1.6.schema.json"]),
        schema(&["target/tools/npm/package/data/spdx-export.schema.json"]),
    ]
}

/// WebKitGTK is the engine nearest to Safari. It wants a display, which Xvfb stands in for.
fn webkit() -> [Need; 2] {
    [
        Need {
            names: &["WebKitWebDriver"],
            purpose: "the WebKit engine and its driver, for browser tests",
            accept: Any,
            source: Source::Debian {
                packages: "webkit2gtk-driver",
                elsewhere: "install WebKitGTK with WebKitWebDriver",
            },
        },
        Need {
            names: &["xvfb-run"],
            purpose: "gives WebKit a display where there is none",
            accept: Any,
            source: Source::Debian { packages: "xvfb xauth", elsewhere: "install Xvfb with xvfb-run and xauth" },
        },
    ]
}
