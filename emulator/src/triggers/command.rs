//! Commands as triggers: a process group of their own, whose output is passed on line by line.

use super::Run;
use crate::App;
use std::io::Write;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, BufReader};
use tokio::process::{Child, Command};

/// A longer line is passed on in parts.
const LINE_BYTES: u64 = 64 << 10;

impl App {
    /// Runs a command to its end, or to the time limit.
    pub(super) async fn run_command(&self, run: &Run, words: &[String]) -> Result<(), String> {
        let triggers = &self.triggers;
        let (program, arguments) = words.split_first().ok_or("no command")?;
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env(&triggers.variables.0, &run.secret_id)
            .env(&triggers.variables.1, &run.job_token)
            .env("NCLOUD_SECRETMANAGER_ENDPOINT", &triggers.endpoint)
            .env("NCLOUD_ACCESS_KEY_ID", &triggers.access_key)
            .env("NCLOUD_SECRET_ACCESS_KEY", &triggers.secret_key)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        #[cfg(unix)]
        command.process_group(0);
        let mut child = command.spawn().map_err(|error| format!("not started: {error}"))?;
        let _group = Group::of(&child);
        if let Some(stdout) = child.stdout.take() {
            self.pass_on(run, stdout);
        }
        if let Some(stderr) = child.stderr.take() {
            self.pass_on(run, stderr);
        }
        match tokio::time::timeout(triggers.limit, child.wait()).await {
            Err(_) => Err(triggers.too_slow()),
            Ok(Err(error)) => Err(format!("lost: {error}")),
            Ok(Ok(status)) if status.success() => Ok(()),
            Ok(Ok(status)) => Err(format!("ended with {status}")),
        }
    }

    /// Passes output on in a task of its own, since a grandchild may keep the pipe open.
    fn pass_on(&self, run: &Run, pipe: impl AsyncRead + Send + Unpin + 'static) {
        let name = run.trigger.name.clone();
        let task = async move {
            let mut pipe = BufReader::new(pipe);
            let mut line = Vec::new();
            while let Ok(1..) = (&mut pipe).take(LINE_BYTES).read_until(b'\n', &mut line).await {
                let text = String::from_utf8_lossy(&line);
                let _ = writeln!(std::io::stderr(), "[{name}] {}", text.trim_end());
                line.clear();
            }
        };
        self.tasks.spawn(self.stop.clone().run_until_cancelled_owned(task));
    }
}

/// Ends what is left of a process group when the run is over, for whatever reason.
struct Group {
    #[cfg(unix)]
    leader: Option<rustix::process::Pid>,
}

impl Group {
    #[cfg(unix)]
    fn of(child: &Child) -> Self {
        let id = child.id().and_then(|id| i32::try_from(id).ok());
        Self { leader: id.and_then(rustix::process::Pid::from_raw) }
    }

    #[cfg(not(unix))]
    fn of(_: &Child) -> Self {
        Self {}
    }
}

#[cfg(unix)]
impl Drop for Group {
    fn drop(&mut self) {
        if let Some(leader) = self.leader {
            let _ = rustix::process::kill_process_group(leader, rustix::process::Signal::KILL);
        }
    }
}
