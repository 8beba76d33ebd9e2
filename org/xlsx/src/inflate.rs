//! The content of a part, unpacked piece by piece.

use std::io::{self, BufRead, Read};

use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use crate::limit::Limit;

const PIECE: usize = 32 << 10;

/// Content that is read piece by piece, counted, and compared with its checksum at the end.
pub struct Inflate<'a, 'l> {
    rest: &'a [u8],
    /// `None` for content that is stored as it is.
    state: Option<Box<InflateState>>,
    piece: Vec<u8>,
    start: usize,
    ended: bool,
    expected: u32,
    checksum: u32,
    limit: &'l Limit,
}

impl<'a, 'l> Inflate<'a, 'l> {
    pub fn stored(content: &'a [u8], checksum: u32, limit: &'l Limit) -> Self {
        Self {
            rest: content,
            state: None,
            piece: Vec::new(),
            start: 0,
            ended: false,
            expected: checksum,
            checksum: !0,
            limit,
        }
    }

    pub fn packed(content: &'a [u8], checksum: u32, limit: &'l Limit) -> Self {
        let state = Some(InflateState::new_boxed(DataFormat::Raw));
        Self { state, ..Self::stored(content, checksum, limit) }
    }

    /// Fills `piece` with what comes next; nothing at the end.
    fn next_piece(&mut self) -> io::Result<()> {
        self.start = 0;
        self.piece.clear();
        while self.piece.is_empty() && !self.ended {
            match &mut self.state {
                None => {
                    let length = self.rest.len().min(PIECE);
                    let (piece, rest) = self.rest.split_at(length);
                    self.piece.extend_from_slice(piece);
                    self.rest = rest;
                    self.ended = rest.is_empty();
                }
                Some(state) => {
                    self.piece.resize(PIECE, 0);
                    let result = inflate(state, self.rest, &mut self.piece, MZFlush::None);
                    self.piece.truncate(result.bytes_written);
                    self.rest = self.rest.get(result.bytes_consumed..).unwrap_or_default();
                    match result.status {
                        Ok(MZStatus::StreamEnd) => self.ended = true,
                        Ok(_) if result.bytes_written > 0 || result.bytes_consumed > 0 => {}
                        Err(MZError::Buf) if result.bytes_written > 0 => {}
                        _ => return Err(io::ErrorKind::InvalidData.into()),
                    }
                }
            }
        }
        self.checksum = self.piece.iter().fold(self.checksum, |sum, byte| {
            let index = usize::from((sum as u8) ^ byte);
            TABLE.get(index).unwrap_or(&0) ^ (sum >> 8)
        });
        self.limit.spend(self.piece.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        if self.ended && !self.checksum != self.expected {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(())
    }
}

impl Read for Inflate<'_, '_> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let mut piece = self.fill_buf()?;
        let read = piece.read(target)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Inflate<'_, '_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start >= self.piece.len() && !self.ended {
            self.next_piece()?;
        }
        Ok(self.piece.get(self.start..).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.start = self.start.saturating_add(amount);
    }
}

/// CRC-32 of each byte.
#[allow(clippy::indexing_slicing, reason = "the compiler computes this, and refuses an index out of range")]
const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
};
