;; The loop of packed.js. JavaScript would run it once, in an interpreter, for longer than all else takes to start.
(module
  (memory (export "memory") 0)
  ;; Reads the codes from $at to $end, writes their bytes to $to, and gives where those end. They may overwrite what was read. The memory begins
  ;; with the byte of each code, and then those of the codes that come in pairs.
  (func (export "unpack") (param $at i32) (param $end i32) (param $to i32) (result i32)
    (local $code i32)
    (loop $next
      (local.set $code (i32.load8_u (local.get $at)))
      ;; `}` and `~` announce a second code.
      (if (i32.ge_u (local.get $code) (i32.const 0x7d))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (local.set $code
            (i32.add
              (i32.shl (i32.sub (local.get $code) (i32.const 0x7c)) (i32.const 7))
              (i32.load8_u (local.get $at))))))
      (i32.store8 (local.get $to) (i32.load8_u (local.get $code)))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (br_if $next
        (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 1)))
          (local.get $end))))
    (local.get $to)))
