// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension KeyNames {
  /// The names of the keys in macOS's `Events.h`, without `kVK_`.
  static let osx = """
    ANSI_A=0 ANSI_S=1 ANSI_D=2 ANSI_F=3 ANSI_H=4 ANSI_G=5 ANSI_Z=6 ANSI_X=7 ANSI_C=8 ANSI_V=9 ISO_Section=10
    ANSI_B=11 ANSI_Q=12 ANSI_W=13 ANSI_E=14 ANSI_R=15 ANSI_Y=16 ANSI_T=17 ANSI_1=18 ANSI_2=19 ANSI_3=20 ANSI_4=21
    ANSI_6=22 ANSI_5=23 ANSI_Equal=24 ANSI_9=25 ANSI_7=26 ANSI_Minus=27 ANSI_8=28 ANSI_0=29 ANSI_RightBracket=30
    ANSI_O=31 ANSI_U=32 ANSI_LeftBracket=33 ANSI_I=34 ANSI_P=35 Return=36 ANSI_L=37 ANSI_J=38 ANSI_Quote=39
    ANSI_K=40 ANSI_Semicolon=41 ANSI_Backslash=42 ANSI_Comma=43 ANSI_Slash=44 ANSI_N=45 ANSI_M=46 ANSI_Period=47
    Tab=48 ANSI_Grave=50 Escape=53 RightCommand=54 CapsLock=57 RightShift=60 RightOption=61 RightControl=62
    Function=63 ANSI_KeypadDecimal=65 ANSI_KeypadMultiply=67 ANSI_KeypadPlus=69 ANSI_KeypadClear=71 VolumeUp=72
    VolumeDown=73 Mute=74 ANSI_KeypadDivide=75 ANSI_KeypadEnter=76 ANSI_KeypadMinus=78 ANSI_KeypadEquals=81
    ANSI_Keypad0=82 ANSI_Keypad1=83 ANSI_Keypad2=84 ANSI_Keypad3=85 ANSI_Keypad4=86 ANSI_Keypad5=87 ANSI_Keypad6=88
    ANSI_Keypad7=89 ANSI_Keypad8=91 ANSI_Keypad9=92 JIS_Yen=93 JIS_Underscore=94 JIS_KeypadComma=95 F5=96 F6=97
    F7=98 F3=99 F8=100 F9=101 JIS_Eisu=102 JIS_Kana=104 Help=114 Home=115 PageUp=116 ForwardDelete=117 F4=118
    End=119 F2=120 PageDown=121 F1=122 LeftArrow=123 RightArrow=124 DownArrow=125 UpArrow=126
    """
}
