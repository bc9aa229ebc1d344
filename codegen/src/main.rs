//! Reads core's public surface and renders the mechanical part of every binding, the reference pages
//! and the description that tests compare with.
//!
//! `parse` reads core into the [`surface`]; `languages`, `names` and `docs` say how each language
//! writes it; `render` fills the templates.

#[cfg(test)]
mod cases;
mod docs;
mod languages;
mod names;
mod parse;
mod render;
mod surface;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

/// Renders every generated file of the project from core's public surface.
#[derive(Parser)]
struct Arguments {
    /// Write nothing; fail when a file differs from what would be written.
    #[arg(long)]
    check: bool,
    /// Root of the project.
    #[arg(long, default_value = ".")]
    root: PathBuf,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments.root, arguments.check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("bojagi-codegen: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, check: bool) -> Result<(), String> {
    let rendered = render::all(&parse::surface(root)?)?;
    let different: Vec<_> = rendered
        .iter()
        .filter(|file| fs::read_to_string(root.join(&file.path)).ok().as_ref() != Some(&file.text))
        .collect();
    let stale = stale(root, &rendered);
    if check {
        let wrong = different.iter().map(|file| file.path.clone());
        let wrong: Vec<_> = wrong.chain(stale.iter().map(|p| p.display().to_string())).collect();
        return match wrong.is_empty() {
            true => Ok(()),
            false => Err(format!("run `make generate`: not as core has it: {}", wrong.join(", "))),
        };
    }
    for file in different {
        let path = root.join(&file.path);
        let written = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, &file.text));
        written.map_err(|e| format!("{}: {e}", path.display()))?;
        println!("wrote {}", file.path);
    }
    for path in stale {
        fs::remove_file(root.join(&path)).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("removed {}", path.display());
    }
    Ok(())
}

/// Files beside rendered ones that were rendered too, as their first line says, and are no more.
fn stale(root: &Path, rendered: &[render::Rendered]) -> Vec<PathBuf> {
    let current: BTreeSet<_> = rendered.iter().map(|file| PathBuf::from(&file.path)).collect();
    let folders: BTreeSet<_> = current.iter().filter_map(|path| path.parent()).collect();
    let files = |folder: &Path| {
        let entries = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
        entries.map(|entry| folder.join(entry.file_name())).collect::<Vec<_>>()
    };
    let was_rendered = |path: &PathBuf| {
        let text = fs::read_to_string(root.join(path)).unwrap_or_default();
        text.lines().next().is_some_and(|line| line.contains(render::LINE))
    };
    folders
        .into_iter()
        .flat_map(files)
        .filter(|path| !current.contains(path) && was_rendered(path))
        .collect()
}
