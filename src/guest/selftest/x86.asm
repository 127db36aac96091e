; The self-test guest: a boot sector for a PC with a BIOS, in 16-bit real mode.
;
;   1. fills one page of memory with words that are computed, not copied;
;   2. prints the ready line on COM1;
;   3. halts for good, without host CPU time.
;
; After the line, the page is complete. A dump of the page proves that its bytes passed through the CPU, because every
; word follows from the one before it.
;
; Assemble with: nasm -f bin -o selftest.bin x86.asm

        cpu 386
        bits 16
        org 0x7c00

COM1            equ 0x3f8
LINE_STATUS     equ 5                   ; register offset
HOLDING_EMPTY   equ 0x20                ; line status bit: the transmitter takes another byte

PAGE_SEGMENT    equ 0x2000              ; linear 0x20000: free conventional memory, no BIOS uses it
PAGE_WORDS      equ 1024                ; of 32 bits
SEED            equ 0x7465716d          ; 'mqet', read as a little-endian word
MULTIPLIER      equ 1664525
INCREMENT       equ 1013904223

start:
        cli
        cld
        jmp 0:.canonical                ; some firmware enters at 07c0:0000
.canonical:
        xor ax, ax
        mov ds, ax

        mov ax, PAGE_SEGMENT
        mov es, ax
        xor di, di
        mov cx, PAGE_WORDS
        mov eax, SEED
        mov ebx, MULTIPLIER
.fill:
        mul ebx                         ; the low 32 bits stay in eax
        add eax, INCREMENT
        stosd
        loop .fill

        mov si, uart_setup
        mov cx, (uart_setup.end - uart_setup) / 2
.configure:
        lodsw                           ; al = register, ah = value
        mov dx, COM1
        add dl, al
        mov al, ah
        out dx, al
        loop .configure

        mov si, ready
.print:
        lodsb
        test al, al
        jz .halt
        mov ah, al
        mov dx, COM1 + LINE_STATUS
.busy:
        in al, dx
        test al, HOLDING_EMPTY
        jz .busy
        mov al, ah
        mov dx, COM1
        out dx, al
        jmp .print

.halt:
        cli
        hlt
        jmp .halt                       ; an NMI ends a halt

uart_setup:
        db 1, 0x00                      ; no interrupts
        db 3, 0x80                      ; divisor latch on
        db 0, 1                         ; 115200 baud
        db 1, 0
        db 3, 0x03                      ; latch off; 8 data bits, no parity, 1 stop bit
        db 2, 0xc7                      ; FIFO on and emptied
        db 4, 0x03                      ; DTR and RTS
.end:

ready:  db 'maqet self-test: ready', 13, 10, 0

        times 510 - ($ - $$) db 0
        dw 0xaa55
