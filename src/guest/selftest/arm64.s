// The self-test guest for 64-bit ARM: a kernel in the form of Linux's arm64 Image that says one line on the first serial port
// of QEMU's machine `virt` and halts. It needs no other device, no stack and no memory.
//
// Assemble: aarch64-linux-gnu-as -o selftest.o arm64.s && aarch64-linux-gnu-objcopy -O binary selftest.o selftest.bin

        .equ    UART, 0x09000000        // PL011, where QEMU's hw/arm/virt.c puts it
        .equ    FLAGS, 0x18
        .equ    CONTROL, 0x30

        // The header of Documentation/arm64/booting.rst.
image:  b       start
        .word   0
        .quad   0                       // offset from the start of memory
        .quad   image_end - image
        .quad   0xa                     // little-endian, pages of 4 KiB, anywhere in memory
        .quad   0, 0, 0
        .ascii  "ARM\x64"
        .word   0

start:  mov     x1, UART
        mov     w2, 0x301               // on, may send and receive
        str     w2, [x1, CONTROL]
        adr     x0, line
next:   ldrb    w2, [x0], 1
        cbz     w2, halt
full:   ldr     w3, [x1, FLAGS]
        tbnz    w3, 5, full             // room for one more character?
        str     w2, [x1]
        b       next
halt:   wfi
        b       halt

line:   .asciz  "maqet self-test: ready\r\n"
        .balign 8
image_end:
