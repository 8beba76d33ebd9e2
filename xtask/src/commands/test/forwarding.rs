//! A proxy on loopback that asks with one connection for each request.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use anyhow::{Context, Result};

/// Starts the proxy, for as long as this process runs, and gives its address.
pub fn start() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            // What it cannot forward it closes: the browser asks its maker for this and that.
            thread::spawn(|| forward(client));
        }
    });
    Ok(format!("http://{address}"))
}

fn forward(mut client: TcpStream) -> Result<()> {
    let mut request = BufReader::new(client.try_clone()?);
    let first = line(&mut request)?;
    let (method, address) = first.split_once(" http://").context("an address of HTTP was expected")?;
    let (host, rest) = address.split_once('/').context("a path was expected")?;
    let mut server = TcpStream::connect(host)?;
    write!(server, "{method} /{rest}Connection: close\r\n")?;
    let mut size = 0;
    loop {
        let field = line(&mut request)?;
        let (name, value) = field.split_once(':').unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "connection" | "proxy-connection" => continue,
            "content-length" => size = value.trim().parse()?,
            _ => {}
        }
        server.write_all(field.as_bytes())?;
        if field.trim().is_empty() {
            break;
        }
    }
    io::copy(&mut request.take(size), &mut server)?;
    io::copy(&mut server, &mut client)?;
    Ok(())
}

/// With its end.
fn line(request: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    request.read_line(&mut line)?;
    Ok(line)
}
