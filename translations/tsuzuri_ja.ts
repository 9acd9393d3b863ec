<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a field, %2: its new content</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: name of a field, %2: old content, %3: new content</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <extracomment>%1: name of a register, %n: number of its records</extracomment>
        <translation>
            <numerusform>%1: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) disposed of</source>
        <translation>
            <numerusform>%n 件のファイルを廃棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Binder built</source>
        <translation>バインダーを作成</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>復元</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n row(s) of %1 alike</source>
        <translation>
            <numerusform>%1の%n行を一括変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message numerus="yes">
        <source>Cleared "%1" in %n row(s)</source>
        <translation>
            <numerusform>「%1」を%n行で消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared cells in %n row(s) of %1</source>
        <translation>
            <numerusform>%1の%n行のセルを消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n row(s) of %1</source>
        <translation>
            <numerusform>%1の%n行を複製</numerusform>
        </translation>
    </message>
    <message>
        <source>File captured: %1</source>
        <translation>写しを取得: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filled down "%1" in %n row(s)</source>
        <translation>
            <numerusform>「%1」を%n行に下方向へコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down in %n row(s) of %1</source>
        <extracomment>%1 in these sentences: heading of a column, or name of a register</extracomment>
        <translation>
            <numerusform>%1の%n行に下方向へコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>引継ぎ: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>取り込み: %1</translation>
    </message>
    <message>
        <source>Masked copy made: %1</source>
        <translation>マスキング済みの写しを作成: %1</translation>
    </message>
    <message>
        <source>Moved to another edition: %1</source>
        <translation>別の版へ移行: %1</translation>
    </message>
    <message>
        <source>Noted since when gaps are there</source>
        <translation>ギャップがいつからあるかを記録</translation>
    </message>
    <message numerus="yes">
        <source>Pasted "%1" into %n row(s)</source>
        <translation>
            <numerusform>「%1」を%n行に貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n row(s) of %1</source>
        <translation>
            <numerusform>%1の%n行に貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Project created: %1</source>
        <translation>プロジェクトを作成: %1</translation>
    </message>
    <message>
        <source>Sample company loaded</source>
        <translation>サンプル会社を読み込み</translation>
    </message>
    <message numerus="yes">
        <source>Set "%1" in %n row(s)</source>
        <translation>
            <numerusform>「%1」を%n行に一括入力</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Disposed of</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>30日以内に期限</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Key controls</source>
        <translation>重要統制</translation>
    </message>
    <message>
        <source>Left or on leave</source>
        <translation>退職・休職</translation>
    </message>
    <message>
        <source>Missed or overdue</source>
        <translation>未実施・期限超過</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>格納場所なし</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>Not found or moved</source>
        <translation>見つからない・移動</translation>
    </message>
    <message>
        <source>Not implemented yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>紐付けなし</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>内部確認なし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Retention is over</source>
        <translation>保管期間満了</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>見直し期限</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>採否未決定</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>ギャップあり</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>責任者なし</translation>
    </message>
</context>
<context>
    <name>ColumnFilterDialog</name>
    <message>
        <source>%1 contains "%2"</source>
        <extracomment>%1: heading of a column, %2: words that its cells must hold</extracomment>
        <translation>%1に「%2」を含む</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1が%2以降</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1が%2から%3まで</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1が空欄</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1が空欄でない</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1が%2まで</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: heading of a column, %2: what its cells may hold</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空欄</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>%1: %2 late</source>
        <translation>%1: %2 が遅延</translation>
    </message>
    <message>
        <source>%1: %2 not done</source>
        <extracomment>%1: how often the control is carried out, %2: occurrences such as 2026-Q2</extracomment>
        <translation>%1: %2 が未実施</translation>
    </message>
    <message>
        <source>%1: %2 not in the plan</source>
        <translation>%1: %2 の計画なし</translation>
    </message>
    <message>
        <source>%1: %2 without evidence</source>
        <translation>%1: %2 の証跡なし</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: 問題なし</translation>
    </message>
    <message>
        <source>%1: no occurrences to expect</source>
        <extracomment>%1: how often the control is carried out</extracomment>
        <translation>%1: 予定される実施回はありません</translation>
    </message>
    <message>
        <source>%1: several on one day</source>
        <translation>%1: 同日にまとめて実施</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>期限前</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>None occurred</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>計画なし</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>期間外</translation>
    </message>
    <message>
        <source>Performed: %1</source>
        <translation>実施: %1</translation>
    </message>
    <message>
        <source>Several on one day</source>
        <translation>同日にまとめて実施</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>証跡なし</translation>
    </message>
</context>
<context>
    <name>DifferencePage</name>
    <message>
        <source>%1: %2 covered, %3 partly, %4 open</source>
        <extracomment>%1: a chapter, %2 to %4: numbers of requirements</extracomment>
        <translation>%1: 充足%2、一部充足%3、未充足%4</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>文書なし</translation>
    </message>
    <message>
        <source>No version in force</source>
        <translation>有効な版なし</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>見直し超過</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>候補あり</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>作成予定</translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation>所在不明</translation>
    </message>
</context>
<context>
    <name>EditionLines</name>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Stay readable</source>
        <translation>閲覧用に保持</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Any letter</source>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>Begin to edit with what is typed</source>
        <translation>入力した文字から編集を始める</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Ctrl＋マウスホイール</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>入力を取り消す</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>文字を大きく、小さく</translation>
    </message>
    <message>
        <source>Open or close a group</source>
        <translation>グループを開く、閉じる</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>カレンダーから日付を選ぶ</translation>
    </message>
    <message>
        <source>Saved views of the register</source>
        <translation>台帳の保存した表示</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>すべて選択する</translation>
    </message>
    <message>
        <source>Select further cells</source>
        <translation>選択範囲を広げる</translation>
    </message>
    <message>
        <source>Shift+click on its heading</source>
        <translation>見出しをShift＋クリック</translation>
    </message>
    <message>
        <source>Show the register as of another day</source>
        <translation>台帳を別の日の時点で見る</translation>
    </message>
    <message>
        <source>Sort by one more column</source>
        <translation>並べ替えの列を追加する</translation>
    </message>
    <message>
        <source>Space, ← or →</source>
        <translation>スペース、← または →</translation>
    </message>
    <message>
        <source>Store into all selected cells of the column</source>
        <translation>選択した列のすべてのセルに入力する</translation>
    </message>
    <message>
        <source>Store the cell and go down</source>
        <translation>セルを確定して下へ進む</translation>
    </message>
    <message>
        <source>Store the cell and go on, or to its other language</source>
        <translation>セルを確定して次へ、または他方の言語へ進む</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Assignment matrix</source>
        <translation>担当割当マトリクス</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>バインダー</translation>
    </message>
    <message>
        <source>Control calendar</source>
        <translation>実施カレンダー</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>実施状況</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Evidence intake</source>
        <translation>証跡受付</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>発見事項</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>People and owners</source>
        <translation>関係者・担当割当</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Projects and scope</source>
        <translation>プロジェクト・範囲</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>依頼資料</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>必要文書</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1(退職)</translation>
    </message>
    <message>
        <source>%1 (on leave)</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>%1(休職)</translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation>説明責任者(A)</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation>相談先(C)</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation>報告先(I)</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation>実行責任者(R)</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: result of a check, %2: number of places</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: result of a check, %2: a day</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>%1さんに照会</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>番号が一致</translation>
    </message>
    <message>
        <source>By its title</source>
        <translation>名称が一致</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>キャビネット</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>file</comment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>location</comment>
        <translation>写し</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>ファイルサーバー</translation>
    </message>
    <message>
        <source>Folder of one computer</source>
        <translation>端末内のフォルダー</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Mapped drive</source>
        <translation>ネットワークドライブ</translation>
    </message>
    <message>
        <source>Master copy</source>
        <translation>正本</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新しい文書</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新しい場所</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>所在の記載なし</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>誰も把握していない</translation>
    </message>
    <message>
        <source>Not the content that was recorded</source>
        <translation>登録時の内容と異なる</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>その他の場所</translation>
    </message>
    <message>
        <source>Out of reach for this computer</source>
        <translation>この端末から見えない</translation>
    </message>
    <message>
        <source>Places checked: %1</source>
        <extracomment>%1: results and their numbers</extracomment>
        <translation>場所を確認しました: %1</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>内容が一致</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Somebody's own</source>
        <translation>個人の領域</translation>
    </message>
    <message>
        <source>Stands above</source>
        <translation>上の行と同じ</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>作成予定</translation>
    </message>
    <message>
        <source>To be opened by a person</source>
        <translation>人が開いて確認</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>Add %1</source>
        <extracomment>%1: a kind of record, such as document</extracomment>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Build the binder…</source>
        <translation>バインダーを作成…</translation>
    </message>
    <message>
        <source>Changes that may have to be notified belong here, with the decision.</source>
        <translation>届出が必要になり得る変更を、判断とともに登録します。</translation>
    </message>
    <message>
        <source>Each audit with its scheme, period and phase belongs here.</source>
        <translation>監査ごとに、制度、期間、段階を登録します。</translation>
    </message>
    <message>
        <source>Each binder that was built is listed here.</source>
        <translation>作成したバインダーの一覧です。</translation>
    </message>
    <message>
        <source>Each periodic review of a document belongs here.</source>
        <translation>文書の定期見直しの記録を登録します。</translation>
    </message>
    <message>
        <source>Each time a periodic control has to be carried out belongs here.</source>
        <translation>定期統制の各回の実施予定と実績を登録します。</translation>
    </message>
    <message>
        <source>Every document that the audit needs belongs here, whether it exists already or not.</source>
        <translation>監査に必要な文書を、まだないものも含めて登録します。</translation>
    </message>
    <message>
        <source>Everyone who owns, performs, approves or asks belongs here.</source>
        <translation>責任者、実施者、承認者、依頼者など、関わる人を登録します。</translation>
    </message>
    <message>
        <source>Everything that shows a control at work belongs here, with its period and its file.</source>
        <translation>統制が機能していることを示す証跡を、対象期間とファイルとともに登録します。</translation>
    </message>
    <message>
        <source>For whom binders are made, and what they may hold, belongs here.</source>
        <translation>バインダーの提出先と収録範囲を登録します。</translation>
    </message>
    <message>
        <source>New audit project…</source>
        <translation>監査プロジェクトを作成…</translation>
    </message>
    <message>
        <source>Positions and committees with their rank belong here: they decide who may approve what.</source>
        <translation>役職と会議体を承認権限の順位とともに登録します。誰が何を承認できるかが決まります。</translation>
    </message>
    <message>
        <source>Suppliers whose controls yours rely on belong here, with their reports.</source>
        <translation>自社の統制が依存する再受託会社を、報告書とともに登録します。</translation>
    </message>
    <message>
        <source>The complete lists that the auditor draws samples from belong here.</source>
        <translation>監査人がサンプルを選ぶ母集団の一覧を登録します。</translation>
    </message>
    <message>
        <source>The days that an audit has to meet belong here.</source>
        <translation>監査で守るべき期日を登録します。</translation>
    </message>
    <message>
        <source>The editions of documents with their approvals and dates belong here.</source>
        <translation>文書の版を、承認と日付とともに登録します。</translation>
    </message>
    <message>
        <source>The files of the evidence belong here.</source>
        <translation>証跡のファイルを登録します。</translation>
    </message>
    <message>
        <source>The items that the auditor has drawn belong here.</source>
        <translation>監査人が選んだサンプルを登録します。</translation>
    </message>
    <message>
        <source>The list "%1" has no entries yet.</source>
        <extracomment>%1: name of a register</extracomment>
        <translation>「%1」にはまだ記録がありません。</translation>
    </message>
    <message>
        <source>The meetings with the audit firm and their topics belong here.</source>
        <translation>監査法人との会議と議題を登録します。</translation>
    </message>
    <message>
        <source>The requirements of your frameworks belong here.</source>
        <translation>基準・規格の要求事項を登録します。</translation>
    </message>
    <message>
        <source>The standards and criteria that are audited belong here.</source>
        <translation>監査の対象となる基準・規格を登録します。</translation>
    </message>
    <message>
        <source>The systems in scope and those that evidence comes from belong here.</source>
        <translation>対象システムと証跡の取得元を登録します。</translation>
    </message>
    <message>
        <source>What auditors, consultants or you have found belongs here.</source>
        <translation>監査人、コンサルタント、自社が見つけた事項を登録します。</translation>
    </message>
    <message>
        <source>What has to be done about findings and decisions belongs here.</source>
        <translation>発見事項と決定事項への対応を登録します。</translation>
    </message>
    <message>
        <source>What the auditor asks for belongs here; most teams import the auditor's list.</source>
        <translation>監査人の依頼資料を登録します。多くの場合、監査人の一覧を取り込みます。</translation>
    </message>
    <message>
        <source>What was decided in meetings belongs here.</source>
        <translation>会議の決定事項を登録します。</translation>
    </message>
    <message>
        <source>What you expect your customers to do belongs here.</source>
        <translation>利用者に求める統制を登録します。</translation>
    </message>
    <message>
        <source>What your company really does to meet the requirements belongs here.</source>
        <translation>要求事項を満たすために実際に行っている統制を登録します。</translation>
    </message>
    <message>
        <source>What your team wants to have checked beyond the built-in rules belongs here.</source>
        <translation>標準のルールのほかにチームで確認したいことを登録します。</translation>
    </message>
    <message>
        <source>Where documents and evidence live belongs here: a folder, a page, a cabinet.</source>
        <translation>文書と証跡の格納場所(フォルダー、ページ、キャビネット)を登録します。</translation>
    </message>
    <message>
        <source>Whether each requirement applies, and why not, belongs here.</source>
        <translation>要求事項ごとの採否とその理由を登録します。</translation>
    </message>
    <message>
        <source>Which requirements of two frameworks your team holds to be alike belongs here. It goes before what the program says.</source>
        <translation>二つのフレームワークの要求事項のうち、自社で対応すると判断した組を登録します。プログラムの対応表より優先されます。</translation>
    </message>
    <message>
        <source>Who held which role from when to when belongs here.</source>
        <translation>誰がいつからいつまでどの役職にあったかを登録します。</translation>
    </message>
    <message>
        <source>Who is accountable and who carries out each control and document belongs here.</source>
        <translation>統制と文書ごとの責任者と実施者を登録します。</translation>
    </message>
    <message>
        <source>Work that a control allows without an approval each time belongs here, with who allowed it and until when.</source>
        <translation>個別の承認なしに実施してよい作業を、承認者と期限とともに登録します。</translation>
    </message>
    <message>
        <source>Your company, the audit firm and every supplier that matters for the audit belong here.</source>
        <translation>自社、監査法人、監査に関わる委託先を登録します。</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Change selected rows…</source>
        <translation>選択した行を一括変更…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選ぶ…</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>セルの内容を消去</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>すべてのグループを閉じる</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>行を複製</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下方向へコピー</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>この列で絞り込む…</translation>
    </message>
    <message>
        <source>Group by this column, or no longer</source>
        <translation>この列でグループ化、または解除</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>下に行を挿入</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Menu of this column: sort, filter, group, hide</source>
        <translation>この列のメニュー：並べ替え、絞り込み、グループ化、非表示</translation>
    </message>
    <message>
        <source>Only rows with the same content</source>
        <translation>同じ内容の行だけを表示</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>すべてのグループを開く</translation>
    </message>
    <message>
        <source>Paste cells…</source>
        <translation>セルを貼り付け…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Actions</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>担当割当</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Evidence items</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>在任者</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Masked copy</source>
        <translation>マスキング済みの写し</translation>
    </message>
    <message>
        <source>Masked copy, replaced by a newer one</source>
        <translation>マスキング済みの写し(新しい写しに差し替え済み)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>実施回</translation>
    </message>
    <message>
        <source>Own controls</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Pre-approved work</source>
        <translation>事前承認作業</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Sample items</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sealed</source>
        <comment>original of a masked copy</comment>
        <translation>封印済</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>サンプル抽出</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
</context>
<context>
    <name>RequiredPage</name>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>文書なし</translation>
    </message>
    <message>
        <source>Nobody asks for</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>有効でない</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>見直し超過</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>候補あり</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>Days from %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Sum %1, from %2 to %3</source>
        <translation>合計%1、最小%2、最大%3</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> (continued)</source>
        <translation> つづき</translation>
    </message>
    <message>
        <source>%1  As of %2</source>
        <extracomment>footer of each page; %1: company, %2: date</extracomment>
        <translation>%1  %2 時点</translation>
    </message>
    <message>
        <source>%1  Audit binder b%2</source>
        <extracomment>header of each page; %1: project, %2: build number</extracomment>
        <translation>%1  監査バインダー b%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gaps</comment>
        <extracomment>%1: a severity, %2: number of gaps</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 can't get this status from the one that it has. Go step by step.</source>
        <translation>%1 %2 は、今の状況からこの状況には変えられません。順に進めてください。</translation>
    </message>
    <message>
        <source>%1 %2 can't get this status without a reason, or a day and who said so. Use “Change the status of the evidence…”.</source>
        <translation>%1 %2 をこの状況にするには、理由、または日付と確認者が必要です。「証跡の状況を変える…」を使ってください。</translation>
    </message>
    <message>
        <source>%1 %2 has no file in the workspace that could be disposed of.</source>
        <translation>%1 %2 には、廃棄できるファイルがワークスペースにありません。</translation>
    </message>
    <message>
        <source>%1 %2 has no findings, so there is no plan of action to write. Record findings first.</source>
        <translation>%1 %2 には発見事項がないため、是正計画は作成できません。先に発見事項を登録してください。</translation>
    </message>
    <message>
        <source>%1 %2 has to be kept until %3. Say that its file is to be disposed of all the same, or wait.</source>
        <extracomment>%3: a day</extracomment>
        <translation>%1 %2 の保管期限は %3 です。期限前に廃棄することを明示するか、期限までお待ちください。</translation>
    </message>
    <message>
        <source>%1 %2 is accepted, so it stays as it is; only its notes can change. File new evidence in its place.</source>
        <translation>%1 %2 は承諾済みのため変更できません。変更できるのは備考などだけです。差し替えるときは新しい証跡を登録してください。</translation>
    </message>
    <message>
        <source>%1 %2 is closed, so it and what was said and decided there stay as they are. Put the correction on the next meeting.</source>
        <translation>%1 %2 は終了しているため、会議とその記録・決定事項は変更できません。訂正は次回の会議に記録してください。</translation>
    </message>
    <message>
        <source>%1 %2 is under legal hold, so its file stays. Lift the hold first.</source>
        <translation>%1 %2 は廃棄停止中のため、ファイルを廃棄できません。先に廃棄停止を解除してください。</translation>
    </message>
    <message>
        <source>%1 %2 was changed by somebody else in the meantime. Look at the new state and repeat your change.</source>
        <translation>%1 %2 はその間に他の人が変更しました。新しい内容を確認して、変更をやり直してください。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>statement</comment>
        <extracomment>%1: a mark such as ○, %2: what it means, %3: how often it stands</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: its file was disposed of, so this can't be taken back.</source>
        <translation>%1 %2 のファイルは廃棄済みのため、元に戻せません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: number and name of a control, %2: which occurrence, 2026-Q2
----------
%1: a relation such as "subset of", %2: its strength</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>forecast</comment>
        <extracomment>%1: a sentence about one point, %2: "and 3 more points"</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <comment>edition</comment>
        <extracomment>%1: number of a requirement, %2: what it is to the new one (part of), %3: what was decided on it</extracomment>
        <translation>%1(%2、%3)</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>%1: a place, %2: how many more there are</extracomment>
        <translation>%1(ほか %2)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1(英語)</translation>
    </message>
    <message>
        <source>%1 (Japanese)</source>
        <translation>%1(日本語)</translation>
    </message>
    <message>
        <source>%1 (accepted until %2)</source>
        <extracomment>%1: reason, %2: date</extracomment>
        <translation>%1(%2 まで受容)</translation>
    </message>
    <message>
        <source>%1 (acting)</source>
        <extracomment>%1: person who holds a role for somebody else</extracomment>
        <translation>%1(代行)</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1: kind of a place, %2: number of further places</extracomment>
        <translation>%1(ほか %2)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1(削除済み)</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <extracomment>a control that answers a requirement in part; %1: its number</extracomment>
        <translation>%1(一部)</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1(該当なし)</translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <extracomment>%1: a control that answers a requirement in part</extracomment>
        <translation>%1(一部)</translation>
    </message>
    <message>
        <source>%1 (presumed)</source>
        <extracomment>%1: control of the catalogue</extracomment>
        <translation>%1(推定)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <extracomment>%1: what is proposed</extracomment>
        <translation>%1(提案)</translation>
    </message>
    <message>
        <source>%1 added (%2)</source>
        <comment>news</comment>
        <translation>%1 を追加(%2)</translation>
    </message>
    <message>
        <source>%1 changed (%2)</source>
        <comment>news</comment>
        <translation>%1 を変更(%2)</translation>
    </message>
    <message>
        <source>%1 deleted (%2)</source>
        <comment>news</comment>
        <translation>%1 を削除(%2)</translation>
    </message>
    <message>
        <source>%1 expired, %2 not approved, %3 missing, %4 other</source>
        <extracomment>%1 to %4: numbers of open points</extracomment>
        <translation>期限切れ %1 件、未承認 %2 件、不足 %3 件、その他 %4 件</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: state of a person, such as "On leave", %2: date</extracomment>
        <translation>%1 %2 から</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Check its name.</source>
        <translation>%1に項目「%2」はありません。項目名を確認してください。</translation>
    </message>
    <message>
        <source>%1 imported (%2)</source>
        <comment>news</comment>
        <translation>%1 を取り込み(%2)</translation>
    </message>
    <message>
        <source>%1 more: see the list on page %2.</source>
        <extracomment>%1: number of further items, %2: page of the list</extracomment>
        <translation>ほか %1 件は %2 頁の一覧にあります。</translation>
    </message>
    <message>
        <source>%1 occurrences added, %2 removed.</source>
        <extracomment>%1 and %2: numbers of occurrences</extracomment>
        <translation>実施回を %1 件追加し、%2 件削除しました。</translation>
    </message>
    <message>
        <source>%1 of %2 occurrences due so far were performed</source>
        <extracomment>%1: occurrences with evidence, %2: occurrences that were due</extracomment>
        <translation>期限到来 %2 回中 %1 回実施</translation>
    </message>
    <message>
        <source>%1 pairs added, %2 changed, %3 unchanged; %4 rows refused.</source>
        <extracomment>%1: pairs added, %2: changed, %3: unchanged, %4: refused</extracomment>
        <translation>追加%1組、変更%2組、変更なし%3組、取込み不可%4行。</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 unchanged, %5 refused; %6 files taken in.</source>
        <extracomment>%1: rows read, %2: added, %3: changed, %4: unchanged, %5: refused, %6: files</extracomment>
        <translation>%1 行を読み取りました: 追加 %2・変更 %3・変更なし %4・受付不可 %5・ファイル %6。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1, %2: first and last day, in words</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <extracomment>beside the heading of a table; %1, %2: first and last row on this page, %3: rows of the table</extracomment>
        <translation>%3 件中 %1～%2 件目</translation>
    </message>
    <message>
        <source>%1 was the same.</source>
        <extracomment>%1: number of an evidence item</extracomment>
        <translation>%1 と同じです。</translation>
    </message>
    <message>
        <source>%1 with the same name was filed there.</source>
        <extracomment>%1: number of an evidence item</extracomment>
        <translation>同じ名前の %1 がここに登録されています。</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist. Check the number or the name.</source>
        <translation>%1「%2」はありません。番号または名称を確認してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: what happens on a day, %2: the audit project</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of an audit project, %2: name of a milestone</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statement</comment>
        <extracomment>how many requirements have a decision; %1: the decision (Applicable), %2: a number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) (%2)</source>
        <translation>
            <numerusform>%1 %n 件を変更(%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) added (%2)</source>
        <translation>
            <numerusform>%1 %n 件を追加(%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) deleted (%2)</source>
        <translation>
            <numerusform>%1 %n 件を削除(%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) imported (%2)</source>
        <translation>
            <numerusform>%1 %n 件を取り込み(%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: audit binder</source>
        <extracomment>title of the document; %1: project</extracomment>
        <translation>%1 監査バインダー</translation>
    </message>
    <message>
        <source>%1: decisions on %2</source>
        <extracomment>name of a closed project; %1: name of the project that was moved, %2: a framework</extracomment>
        <translation>%1（%2の採否）</translation>
    </message>
    <message>
        <source>%1: the number is missing. Give one.</source>
        <translation>%1: 番号がありません。番号を入れてください。</translation>
    </message>
    <message>
        <source>%1: the number “%2” is taken already. Give another one.</source>
        <translation>%1: 番号「%2」はすでに使われています。別の番号にしてください。</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit there. Correct it.</source>
        <translation>%1: 「%2」は入力できません。修正してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it like 2026-04-01.</source>
        <translation>%1: 「%2」は日付ではありません。2026-04-01 のように書いてください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Write digits only.</source>
        <translation>%1: 「%2」は整数ではありません。数字だけで書いてください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not among the choices. Give one of: %3.</source>
        <translation>%1: 「%2」は選択肢にありません。次のいずれかにしてください: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n binder(s) built (%1)</source>
        <translation>
            <numerusform>バインダー %n 冊を作成(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check item(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 overdue</source>
        <extracomment>%1: overdue, %n: due or overdue</extracomment>
        <translation>
            <numerusform>%n 件(期限超過 %1 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the agenda</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) of parameters or parts that the catalog does not hold were left out.</source>
        <translation>
            <numerusform>カタログにないパラメーターや部分への変更を%n件除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <extracomment>%n: number of people</extracomment>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), which the same table as Excel workbook or text holds</source>
        <extracomment>what does not fit on the page; %n: number of points</extracomment>
        <translation>
            <numerusform>%n 件。同じ表のExcelまたはテキストにはすべて載ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n 件の要求事項</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(名称なし)</translation>
    </message>
    <message>
        <source>(not approved yet)</source>
        <translation>(未承認)</translation>
    </message>
    <message>
        <source>(not reviewed yet)</source>
        <translation>(未確認)</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>About</source>
        <comment>meeting</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>承諾者</translation>
    </message>
    <message>
        <source>Accepted gaps</source>
        <translation>了承したギャップ</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>承諾日</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>理由を付けて受容</translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation>責任者(A)</translation>
    </message>
    <message>
        <source>Accuracy check</source>
        <translation>正確性の確認</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>代行</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対応内容</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind</comment>
        <translation>対応</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>対応の要否</translation>
    </message>
    <message>
        <source>Action needed</source>
        <comment>meeting</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Action no.</source>
        <translation>対応番号</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>register</comment>
        <translation>対応一覧</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在籍</translation>
    </message>
    <message>
        <source>Activity changed since last year</source>
        <translation>前年からの内容変更</translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation>実績日</translation>
    </message>
    <message>
        <source>Additional information requested</source>
        <translation>追加依頼</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>パス・URL</translation>
    </message>
    <message>
        <source>Adoption of requirements</source>
        <translation>採否一覧</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>After-the-fact review</source>
        <translation>事後確認</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Agenda of regular meeting no. %1</source>
        <translation>第%1回 定例会 議題</translation>
    </message>
    <message>
        <source>Agenda of the regular meeting</source>
        <translation>定例会 議題</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>精査(全件)</translation>
    </message>
    <message>
        <source>Also answers</source>
        <translation>他の要求事項</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n overdue request(s)</source>
        <translation>
            <numerusform>期限超過の依頼資料 %n 件に回答する</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>充足の経路</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>採否</translation>
    </message>
    <message>
        <source>Applicability</source>
        <comment>kind</comment>
        <translation>採否</translation>
    </message>
    <message>
        <source>Applicability and controls</source>
        <translation>採否・統制一覧</translation>
    </message>
    <message>
        <source>Applicability list</source>
        <comment>register</comment>
        <translation>管理策の採否一覧</translation>
    </message>
    <message>
        <source>Applicability no.</source>
        <translation>採否番号</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Application (registration)</source>
        <translation>登録申請</translation>
    </message>
    <message>
        <source>Application due</source>
        <translation>申請期限</translation>
    </message>
    <message>
        <source>Application submitted on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approval record</source>
        <translation>承認記録</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>承認: %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>binder</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Approved by (role)</source>
        <translation>承認者の役割</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Approved on</source>
        <comment>statement</comment>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>As it falls</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>随時</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>forecast</comment>
        <translation>基準日</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>gaps</comment>
        <translation>基準日</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>statement</comment>
        <translation>基準日</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>As-of date of the design</source>
        <translation>整備状況の基準日</translation>
    </message>
    <message>
        <source>Assessment results: %1</source>
        <translation>評価結果: %1</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>担当決定</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Assignee</source>
        <comment>oscal</comment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Assignment</source>
        <comment>kind</comment>
        <translation>担当割当</translation>
    </message>
    <message>
        <source>Assignment no.</source>
        <translation>割当番号</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>担当割当</translation>
    </message>
    <message>
        <source>Assignments</source>
        <comment>register</comment>
        <translation>担当割当</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>保証の種類</translation>
    </message>
    <message>
        <source>Assurance report</source>
        <translation>保証報告書</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>確認書</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>提出先の区分</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>binder</comment>
        <translation>監査</translation>
    </message>
    <message>
        <source>Audit (design)</source>
        <translation>監査(整備状況評価)</translation>
    </message>
    <message>
        <source>Audit (operating)</source>
        <translation>監査(運用状況評価)</translation>
    </message>
    <message>
        <source>Audit binder</source>
        <translation>監査バインダー</translation>
    </message>
    <message>
        <source>Audit firm</source>
        <translation>監査法人</translation>
    </message>
    <message>
        <source>Audit on</source>
        <translation>監査日</translation>
    </message>
    <message>
        <source>Audit overview</source>
        <translation>監査概要</translation>
    </message>
    <message>
        <source>Audit period</source>
        <translation>監査対象期間</translation>
    </message>
    <message>
        <source>Audit period begins</source>
        <translation>監査対象期間の開始</translation>
    </message>
    <message>
        <source>Audit period ends</source>
        <translation>監査対象期間の終了</translation>
    </message>
    <message>
        <source>Audit project</source>
        <comment>forecast</comment>
        <translation>監査プロジェクト</translation>
    </message>
    <message>
        <source>Audit project</source>
        <comment>kind</comment>
        <translation>監査プロジェクト</translation>
    </message>
    <message>
        <source>Audit projects</source>
        <comment>register</comment>
        <translation>監査プロジェクト</translation>
    </message>
    <message>
        <source>Audit requests</source>
        <comment>rules</comment>
        <translation>監査人の依頼</translation>
    </message>
    <message>
        <source>Audit work of %1</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>%1 の監査対応</translation>
    </message>
    <message>
        <source>Audited department</source>
        <translation>被監査部門</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査人</translation>
    </message>
    <message>
        <source>Auditor's no.</source>
        <translation>監査人の番号</translation>
    </message>
    <message>
        <source>Auditor's status</source>
        <translation>監査人側の状況</translation>
    </message>
    <message>
        <source>Auditor's status since</source>
        <translation>監査人側の状況の更新日</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Author of the mapping</source>
        <comment>oscal</comment>
        <translation>対応付けの作成者</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>手作業/自動の別</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Backlog file</source>
        <translation>Backlogのファイル</translation>
    </message>
    <message>
        <source>Backlog issue</source>
        <translation>Backlog課題</translation>
    </message>
    <message>
        <source>Backlog wiki</source>
        <translation>BacklogのWiki</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>件数の根拠</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>依頼回</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上位の項目</translation>
    </message>
    <message>
        <source>Belongs to %1.</source>
        <extracomment>%1: number and name of the record that another one belongs to</extracomment>
        <translation>%1 に属します。</translation>
    </message>
    <message>
        <source>Binder</source>
        <comment>rules</comment>
        <translation>バインダー</translation>
    </message>
    <message>
        <source>Binder build</source>
        <comment>kind</comment>
        <translation>バインダー作成結果</translation>
    </message>
    <message>
        <source>Binder builds</source>
        <comment>register</comment>
        <translation>バインダー作成結果</translation>
    </message>
    <message>
        <source>Binder no.</source>
        <translation>ファイル番号</translation>
    </message>
    <message>
        <source>Binder profile</source>
        <translation>バインダー設定</translation>
    </message>
    <message>
        <source>Binder profile</source>
        <comment>kind</comment>
        <translation>バインダー設定</translation>
    </message>
    <message>
        <source>Binder profiles</source>
        <comment>register</comment>
        <translation>バインダー設定</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>提出不可</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>responsibility</comment>
        <translation>双方</translation>
    </message>
    <message>
        <source>Both ends are the same requirement. Correct one of them.</source>
        <translation>両方が同じ要求事項です。一方を訂正してください。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Bridge letter until</source>
        <translation>ブリッジレターの期限</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Build ID</source>
        <translation>作成結果番号</translation>
    </message>
    <message>
        <source>Build no.</source>
        <translation>作成番号</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Business needs</source>
        <translation>事業上の必要</translation>
    </message>
    <message>
        <source>By chapter</source>
        <translation>章別</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>CUEC no.</source>
        <translation>CUEC番号</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>キャビネット</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>実施周期</translation>
    </message>
    <message>
        <source>Cadence</source>
        <comment>kind</comment>
        <translation>実施周期</translation>
    </message>
    <message>
        <source>Cadence no.</source>
        <translation>実施周期番号</translation>
    </message>
    <message>
        <source>Cadences</source>
        <comment>register</comment>
        <translation>実施周期</translation>
    </message>
    <message>
        <source>Calendar year %1 (%2)</source>
        <extracomment>a year from January to December; %1: the year, %2: its first and last day</extracomment>
        <translation>%1年(%2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>action</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Capture method</source>
        <translation>取得方法</translation>
    </message>
    <message>
        <source>Captured by hand</source>
        <translation>手作業で取得</translation>
    </message>
    <message>
        <source>Carried over</source>
        <comment>edition</comment>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>繰越元</translation>
    </message>
    <message>
        <source>Carried over, to review</source>
        <comment>edition</comment>
        <translation>引継ぎ(要確認)</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>実施: %1</translation>
    </message>
    <message>
        <source>Carve-out</source>
        <translation>除外方式</translation>
    </message>
    <message>
        <source>Case-by-case approval</source>
        <translation>逐次承認</translation>
    </message>
    <message>
        <source>Catalogue entries</source>
        <translation>カタログ項目</translation>
    </message>
    <message numerus="yes">
        <source>Catch up on %n missed or overdue control(s)</source>
        <translation>
            <numerusform>未実施・期限超過の統制 %n 回分を実施する</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>finding</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>登録証・認証書</translation>
    </message>
    <message>
        <source>Certificate valid to</source>
        <translation>認証の有効期限</translation>
    </message>
    <message>
        <source>Certification body</source>
        <translation>認証機関</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>委員長</translation>
    </message>
    <message>
        <source>Change log and verification</source>
        <translation>変更履歴と検証</translation>
    </message>
    <message>
        <source>Change no.</source>
        <translation>変更番号</translation>
    </message>
    <message>
        <source>Change summary</source>
        <translation>改訂内容</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>edition</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Changed item</source>
        <translation>変更項目</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1 からの変更</translation>
    </message>
    <message>
        <source>Changed since yesterday</source>
        <translation>昨日からの変更</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>提出方法</translation>
    </message>
    <message>
        <source>Chapter</source>
        <comment>difference</comment>
        <translation>章</translation>
    </message>
    <message>
        <source>Characters of the folder in which a binder is unpacked</source>
        <translation>バインダーを展開するフォルダーの文字数</translation>
    </message>
    <message>
        <source>Check item</source>
        <comment>statement</comment>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Check items</source>
        <comment>statement</comment>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Check result</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Check the answer to %1</source>
        <translation>回答の社内確認: %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>所在の確認者</translation>
    </message>
    <message>
        <source>Checked by samples</source>
        <translation>サンプル照合</translation>
    </message>
    <message>
        <source>Checklist of regular meeting no. %1</source>
        <translation>第%1回 定例会 チェックリスト</translation>
    </message>
    <message>
        <source>Checklist of the regular meeting</source>
        <translation>定例会 チェックリスト</translation>
    </message>
    <message>
        <source>Choose one audit project to see its coverage.</source>
        <translation>監査プロジェクトを1つ選ぶと、実施状況を表示します。</translation>
    </message>
    <message>
        <source>Clarifying</source>
        <translation>内容確認中</translation>
    </message>
    <message>
        <source>Class in the audit</source>
        <translation>監査上の分類</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>finding</comment>
        <translation>完了(解消)</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>meeting</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>project</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>request</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>完了の確認者</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Cloud console</source>
        <translation>クラウド管理画面</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>項番</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集済み</translation>
    </message>
    <message>
        <source>Collected</source>
        <comment>binder</comment>
        <translation>取得</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>取得者</translation>
    </message>
    <message>
        <source>Collected by</source>
        <comment>oscal</comment>
        <translation>取得者</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>Collected per</source>
        <translation>収集の単位</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>今後の予定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment last time</source>
        <comment>checklist</comment>
        <translation>前回コメント</translation>
    </message>
    <message>
        <source>Comment this time</source>
        <comment>checklist</comment>
        <translation>今回コメント</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>会議体・委員会</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>statement</comment>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Company / auditor</source>
        <translation>会社/監査人の状況</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>前年との比較</translation>
    </message>
    <message>
        <source>Complementary subservice organisation controls</source>
        <translation>再受託会社の相補的な内部統制</translation>
    </message>
    <message>
        <source>Complementary user entity control</source>
        <translation>委託会社の相補的な内部統制</translation>
    </message>
    <message>
        <source>Complementary user entity control</source>
        <comment>kind</comment>
        <translation>委託会社の相補的な内部統制</translation>
    </message>
    <message>
        <source>Complementary user entity controls</source>
        <comment>register</comment>
        <translation>委託会社の相補的な内部統制</translation>
    </message>
    <message>
        <source>Completeness and verification</source>
        <translation>収録状況・検証</translation>
    </message>
    <message>
        <source>Completeness check</source>
        <translation>網羅性の確認</translation>
    </message>
    <message>
        <source>Compliance check table</source>
        <translation>順守状況点検表</translation>
    </message>
    <message>
        <source>Component definition: %1</source>
        <extracomment>%1: name of an audit project</extracomment>
        <translation>コンポーネント定義: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>rule</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>社外秘</translation>
    </message>
    <message>
        <source>Confidential (limited)</source>
        <translation>秘</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>機密区分</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <comment>category</comment>
        <translation>機密保持</translation>
    </message>
    <message>
        <source>Confidentiality mark</source>
        <translation>機密表示</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定情報</translation>
    </message>
    <message>
        <source>Confirm that it was carried out: %1</source>
        <translation>実施の確認: %1</translation>
    </message>
    <message>
        <source>Confluence page</source>
        <translation>Confluenceページ</translation>
    </message>
    <message>
        <source>Consequence for the audit</source>
        <translation>監査への影響</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>コンサルタント</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation>相談先(C)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Contains</source>
        <comment>binder</comment>
        <translation>収録</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>個人情報を含む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約書</translation>
    </message>
    <message>
        <source>Contract</source>
        <comment>reason</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>kind</comment>
        <translation>統制</translation>
    </message>
    <message>
        <source>Control activity</source>
        <translation>統制活動</translation>
    </message>
    <message>
        <source>Control calendar</source>
        <comment>register</comment>
        <translation>実施カレンダー</translation>
    </message>
    <message>
        <source>Control change</source>
        <comment>kind</comment>
        <translation>統制変更</translation>
    </message>
    <message>
        <source>Control change no.</source>
        <translation>統制変更番号</translation>
    </message>
    <message>
        <source>Control changes</source>
        <comment>register</comment>
        <translation>統制変更一覧</translation>
    </message>
    <message>
        <source>Control instance</source>
        <comment>kind</comment>
        <translation>実施回</translation>
    </message>
    <message>
        <source>Control list</source>
        <translation>統制一覧</translation>
    </message>
    <message>
        <source>Control matrix</source>
        <comment>register</comment>
        <translation>統制一覧</translation>
    </message>
    <message>
        <source>Control no.</source>
        <translation>統制番号</translation>
    </message>
    <message>
        <source>Control sheets</source>
        <translation>統制シート</translation>
    </message>
    <message>
        <source>Control type</source>
        <translation>統制の種類</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Controls</source>
        <comment>statement</comment>
        <translation>統制</translation>
    </message>
    <message>
        <source>Controls and requirements</source>
        <comment>register</comment>
        <translation>統制と要求事項の対応</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>capture</comment>
        <translation>複写</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>location</comment>
        <translation>写し</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>finding</comment>
        <translation>修正</translation>
    </message>
    <message>
        <source>Corrective</source>
        <comment>control</comment>
        <translation>是正的</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>是正処置</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <comment>finding</comment>
        <translation>是正処置</translation>
    </message>
    <message>
        <source>Correspondences as their authors state them. Those of the company go before all others.</source>
        <translation>作成者が示した対応関係。自社による対応付けを優先する。</translation>
    </message>
    <message>
        <source>Counts compared</source>
        <translation>件数照合</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Coverage and owners</source>
        <comment>rules</comment>
        <translation>網羅・担当</translation>
    </message>
    <message>
        <source>Coverage of the audit period</source>
        <comment>home</comment>
        <translation>監査対象期間の実施状況</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>difference</comment>
        <translation>充足</translation>
    </message>
    <message>
        <source>Covered: something that is held, or a control in force, answers the whole requirement. Partly: a part of it, or a common control that what is held usually takes for granted. Open: nothing. Links speak of requirements as a whole and never say that one is conformed to.</source>
        <translation>充足: 保有する基準・規格の要求事項又は有効な統制が、要求事項の全体に対応する。一部充足: その一部に対応するか、保有する基準・規格で通常備わる共通統制が対応すると推定される。未充足: 対応するものがない。つながりは要求事項どうしの関係を示すもので、適合していることを示すものではない。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>最優先</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>responsibility</comment>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日次</translation>
    </message>
    <message>
        <source>Date column</source>
        <translation>日付項目</translation>
    </message>
    <message>
        <source>Date of the AOC</source>
        <translation>AOCの日付</translation>
    </message>
    <message>
        <source>Date of the ROC</source>
        <translation>ROCの日付</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>meeting</comment>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>forecast</comment>
        <translation>数日</translation>
    </message>
    <message>
        <source>Days after the due date that still count as in time</source>
        <translation>期限後でも期限内とみなす日数</translation>
    </message>
    <message>
        <source>Days after which a location is checked again</source>
        <translation>格納場所を再確認するまでの日数</translation>
    </message>
    <message>
        <source>Days before a due date at which it is announced</source>
        <translation>期限の何日前から知らせるか</translation>
    </message>
    <message>
        <source>Days before a review at which it is announced</source>
        <translation>見直し期限の何日前から知らせるか</translation>
    </message>
    <message>
        <source>Days before an expiry at which it is announced</source>
        <translation>有効期限の何日前から知らせるか</translation>
    </message>
    <message>
        <source>Days between a period's end and the collection of its evidence</source>
        <translation>期間の終了から証跡の取得までの日数</translation>
    </message>
    <message>
        <source>Days to answer a returned item</source>
        <translation>差戻しに対応する日数</translation>
    </message>
    <message>
        <source>Days to decide whether a change is notified</source>
        <translation>変更の届出要否を判断する日数</translation>
    </message>
    <message>
        <source>Days until the effect of an action is checked</source>
        <translation>是正後、有効性を確認するまでの日数</translation>
    </message>
    <message>
        <source>Days without news after which an item is asked about</source>
        <translation>動きがないとみなすまでの日数</translation>
    </message>
    <message numerus="yes">
        <source>Decide on the applicability of %n requirement(s)</source>
        <translation>
            <numerusform>要求事項 %n 件の採否を決める</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided after the approval</source>
        <translation>承認後に決定・変更</translation>
    </message>
    <message>
        <source>Decided already</source>
        <comment>edition</comment>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided by</source>
        <comment>change</comment>
        <translation>判断者</translation>
    </message>
    <message>
        <source>Decided by</source>
        <comment>minutes</comment>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>change</comment>
        <translation>判断日</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind</comment>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>minutes</comment>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>決定番号</translation>
    </message>
    <message>
        <source>Decision on the notification</source>
        <translation>届出の判断</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>minutes</comment>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>register</comment>
        <translation>決定事項一覧</translation>
    </message>
    <message>
        <source>Decisions and actions from last time</source>
        <translation>前回の決定事項とToDo</translation>
    </message>
    <message>
        <source>Deficiency</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>母集団の定義</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>document</comment>
        <translation>主管部門</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>change</comment>
        <translation>変更の内容</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>finding</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>request</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>整備</translation>
    </message>
    <message>
        <source>Design and operation</source>
        <translation>整備・運用</translation>
    </message>
    <message>
        <source>Design documents</source>
        <translation>根拠文書</translation>
    </message>
    <message>
        <source>Design or operation</source>
        <translation>整備・運用の別</translation>
    </message>
    <message>
        <source>Detailed rule</source>
        <translation>細則</translation>
    </message>
    <message>
        <source>Detected by</source>
        <comment>finding</comment>
        <translation>起票者</translation>
    </message>
    <message>
        <source>Detected by</source>
        <comment>oscal</comment>
        <translation>発見者</translation>
    </message>
    <message>
        <source>Detected on</source>
        <translation>検知日</translation>
    </message>
    <message>
        <source>Detected on</source>
        <comment>finding</comment>
        <translation>起票日</translation>
    </message>
    <message>
        <source>Detective</source>
        <translation>発見的</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>構成図・体制図</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <extracomment>title of the paper; %1: a scheme</extracomment>
        <translation>%1との差分</translation>
    </message>
    <message>
        <source>Digest of the input</source>
        <translation>入力のハッシュ値</translation>
    </message>
    <message>
        <source>Digest of the inputs</source>
        <translation>入力のダイジェスト</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>廃棄者</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>廃棄日</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>配付先</translation>
    </message>
    <message>
        <source>Do %1</source>
        <translation>対応: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind</comment>
        <translation>文書</translation>
    </message>
    <message>
        <source>Document freeze</source>
        <translation>文書確定</translation>
    </message>
    <message>
        <source>Document inventory</source>
        <comment>register</comment>
        <translation>文書台帳</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Document review</source>
        <comment>kind</comment>
        <translation>文書の見直し</translation>
    </message>
    <message>
        <source>Document reviews</source>
        <comment>register</comment>
        <translation>文書の見直し記録</translation>
    </message>
    <message>
        <source>Document version</source>
        <translation>文書の版</translation>
    </message>
    <message>
        <source>Document version</source>
        <comment>kind</comment>
        <translation>文書の版</translation>
    </message>
    <message>
        <source>Document versions</source>
        <translation>文書の版</translation>
    </message>
    <message>
        <source>Document versions</source>
        <comment>register</comment>
        <translation>文書の版一覧</translation>
    </message>
    <message>
        <source>Document versions %1, evidence items %2, control sheets %3, pages %4</source>
        <extracomment>%1: document versions, %2: evidence items, %3: control sheets, %4: pages</extracomment>
        <translation>文書 %1 件・証跡 %2 件・統制シート %3 枚・全 %4 頁</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>difference</comment>
        <translation>文書</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>section</comment>
        <translation>文書</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>statement</comment>
        <translation>関連文書</translation>
    </message>
    <message>
        <source>Documents and versions</source>
        <comment>rules</comment>
        <translation>文書と版</translation>
    </message>
    <message>
        <source>Documents to renew</source>
        <translation>更新すべき文書</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>action</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>redaction</comment>
        <translation>済み</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>遅延実施</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>checklist</comment>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>forecast</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>meeting</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due after (days)</source>
        <translation>期限までの日数</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7日以内の期限</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>evidence</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>location</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Each occurrence</source>
        <translation>実施回ごと</translation>
    </message>
    <message>
        <source>Each sample</source>
        <translation>サンプルごと</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <comment>finding</comment>
        <translation>有効性の確認</translation>
    </message>
    <message>
        <source>Effectiveness checked by</source>
        <translation>有効性の確認者</translation>
    </message>
    <message>
        <source>Effectiveness checked on</source>
        <translation>有効性の確認日</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>forecast</comment>
        <translation>作業量</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在籍状況</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Environment of the source</source>
        <translation>取得元の環境</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Every change of the registers is an entry of a log in which each entry seals the one before it. The head stands for all of them: if an earlier entry were altered, the head would be another.</source>
        <translation>台帳の変更はすべて変更履歴に記録され、各記録は直前の記録をハッシュ値で封じています。先頭の値は全記録を代表し、過去の記録が書き換えられれば先頭の値も変わります。</translation>
    </message>
    <message>
        <source>Every document and every evidence item has its file.</source>
        <translation>すべての文書と証跡にファイルがあります。</translation>
    </message>
    <message>
        <source>Every text exists in the language of this binder.</source>
        <translation>すべての記載がこのバインダーの言語にあります。</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>隔週</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>difference</comment>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>kind</comment>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>section</comment>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Evidence ID</source>
        <translation>証跡番号</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <comment>kind</comment>
        <translation>証跡ファイル</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <comment>register</comment>
        <translation>証跡ファイル一覧</translation>
    </message>
    <message>
        <source>Evidence files, in one folder for each control.</source>
        <translation>証跡のファイル。統制ごとのフォルダーに分けて収録。</translation>
    </message>
    <message>
        <source>Evidence items</source>
        <translation>証跡数</translation>
    </message>
    <message>
        <source>Evidence of completeness</source>
        <translation>網羅性の証跡</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <comment>register</comment>
        <translation>証跡一覧</translation>
    </message>
    <message>
        <source>Evidence to collect anew</source>
        <translation>取り直すべき証跡</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外あり</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>audit</comment>
        <translation>例外事項</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外事項</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Existence</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Existence</source>
        <comment>section</comment>
        <translation>存在</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>存在する</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>想定証跡</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <comment>kind</comment>
        <translation>想定証跡</translation>
    </message>
    <message>
        <source>Expected evidence list</source>
        <comment>register</comment>
        <translation>想定証跡一覧</translation>
    </message>
    <message>
        <source>Expected evidence no.</source>
        <translation>想定証跡番号</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>forecast</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>capture</comment>
        <translation>システムから出力</translation>
    </message>
    <message>
        <source>External</source>
        <translation>社外</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>抽出済み</translation>
    </message>
    <message>
        <source>Extracted at</source>
        <translation>抽出日時</translation>
    </message>
    <message>
        <source>Extracted by</source>
        <translation>抽出者</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Extraction conditions</source>
        <translation>抽出条件</translation>
    </message>
    <message>
        <source>FY%1 (%2)</source>
        <extracomment>%1: the year in which it begins, %2: its first and last day</extracomment>
        <translation>%1年度(%2)</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>往査期間</translation>
    </message>
    <message>
        <source>Fieldwork begins</source>
        <translation>往査開始</translation>
    </message>
    <message>
        <source>Fieldwork ends</source>
        <translation>往査終了</translation>
    </message>
    <message>
        <source>Fieldwork from</source>
        <translation>往査開始日</translation>
    </message>
    <message>
        <source>Fieldwork starts</source>
        <translation>往査開始</translation>
    </message>
    <message>
        <source>Fieldwork to</source>
        <translation>往査終了日</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <comment>binder</comment>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>File %n file(s) that wait in the intake</source>
        <translation>
            <numerusform>受付にある%n件のファイルを登録する</numerusform>
        </translation>
    </message>
    <message>
        <source>File in the binder</source>
        <translation>収録ファイル名</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>証跡ファイル番号</translation>
    </message>
    <message>
        <source>File share</source>
        <translation>ファイルサーバー</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>column</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of this folder were filed there.</source>
        <translation>同じフォルダーのファイルがここに登録されています。</translation>
    </message>
    <message>
        <source>Files of this format usually are.</source>
        <translation>この形式のファイルに多い種類です。</translation>
    </message>
    <message>
        <source>Files that are embedded in it are left out.</source>
        <translation>埋め込まれたファイルは除きました。</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>期末</translation>
    </message>
    <message numerus="yes">
        <source>Find %n document(s) whose place nobody knows</source>
        <translation>
            <numerusform>所在不明の文書 %n 件を探す</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>発見事項</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>kind</comment>
        <translation>発見事項</translation>
    </message>
    <message>
        <source>Finding no.</source>
        <translation>発見事項番号</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>register</comment>
        <translation>発見事項一覧</translation>
    </message>
    <message>
        <source>Findings and actions</source>
        <comment>rules</comment>
        <translation>発見事項・是正</translation>
    </message>
    <message>
        <source>Findings and corrective actions</source>
        <translation>発見事項と是正処置</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>ギャップの識別子</translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation>年度の開始月</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>gap</comment>
        <translation>検出日</translation>
    </message>
    <message>
        <source>First seen on</source>
        <translation>初回検出日</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <comment>statement</comment>
        <translation>対象年度</translation>
    </message>
    <message>
        <source>Fixed, to be checked</source>
        <translation>対応済み(確認待ち)</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>binder</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>元の依頼</translation>
    </message>
    <message>
        <source>For information.</source>
        <translation>参考情報です。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Format wanted</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Forms and records (tier 4)</source>
        <translation>様式・記録(第4階層)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Found by the company</source>
        <translation>自社の気付き</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Framework</source>
        <comment>kind</comment>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Framework ID</source>
        <translation>基準・規格ID</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <comment>register</comment>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Frequency</source>
        <comment>cadence</comment>
        <translation>実施周期</translation>
    </message>
    <message>
        <source>Frequency last year</source>
        <translation>前年の頻度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>From</source>
        <comment>mapping</comment>
        <translation>対応元</translation>
    </message>
    <message>
        <source>From</source>
        <comment>role</comment>
        <translation>就任日</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Gap analysis</source>
        <translation>GAP分析</translation>
    </message>
    <message>
        <source>Gap checklist</source>
        <translation>ギャップチェックリスト</translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation>GAP分析報告</translation>
    </message>
    <message>
        <source>Gap rule</source>
        <translation>ギャップルール</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>column</comment>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>meeting</comment>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Gaps and findings</source>
        <translation>ギャップ・発見事項</translation>
    </message>
    <message>
        <source>Gaps by subject</source>
        <translation>分野別のギャップ</translation>
    </message>
    <message>
        <source>Gaps resolved</source>
        <translation>解消したギャップ</translation>
    </message>
    <message>
        <source>Gaps still open</source>
        <translation>継続ギャップ</translation>
    </message>
    <message>
        <source>Gaps week by week</source>
        <comment>home</comment>
        <translation>ギャップの推移</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Git branch or commit</source>
        <translation>Gitブランチ・コミット</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Gitリポジトリ</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google ドライブ</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>根拠の区分</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>statement</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>ガイドライン・要領</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>取扱い</translation>
    </message>
    <message>
        <source>Haphazard</source>
        <translation>任意抽出</translation>
    </message>
    <message>
        <source>Head of the change log</source>
        <translation>変更履歴の先頭</translation>
    </message>
    <message>
        <source>Head of the change log %1</source>
        <extracomment>%1: hash</extracomment>
        <translation>変更履歴の先頭 %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>difference</comment>
        <translation>保有</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>就任者</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Highest confidentiality</source>
        <translation>提出できる機密区分の上限</translation>
    </message>
    <message>
        <source>Holder of a role</source>
        <comment>kind</comment>
        <translation>役割の就任者</translation>
    </message>
    <message>
        <source>Holders of roles</source>
        <comment>register</comment>
        <translation>役割の就任者一覧</translation>
    </message>
    <message>
        <source>Holding no.</source>
        <translation>就任番号</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>提供形態</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>forecast</comment>
        <translation>数時間</translation>
    </message>
    <message>
        <source>How long %1 %2 has to be kept is not recorded. Say that its file is to be disposed of all the same, or record it.</source>
        <translation>%1 %2 の保管期限が記録されていません。それでも廃棄することを明示するか、期限を記録してください。</translation>
    </message>
    <message>
        <source>How to check that nothing was changed</source>
        <translation>改変がないことの確かめ方</translation>
    </message>
    <message>
        <source>How to collect</source>
        <translation>取得手順</translation>
    </message>
    <message>
        <source>How to get access</source>
        <translation>アクセス方法</translation>
    </message>
    <message>
        <source>How to read it</source>
        <comment>difference</comment>
        <translation>読み方</translation>
    </message>
    <message>
        <source>How to read this binder</source>
        <translation>このバインダーの読み方</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>IT-dependent manual</source>
        <translation>IT依存手作業</translation>
    </message>
    <message>
        <source>If the audit started on %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1 に監査が始まるとしたら</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>実施状況</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>In force from / period</source>
        <translation>施行日/対象期間</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>適用終了日</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>監査対象</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>開催中</translation>
    </message>
    <message>
        <source>Inclusive</source>
        <translation>一体方式</translation>
    </message>
    <message>
        <source>Independent review needed</source>
        <translation>独立した確認が必要</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Index no.</source>
        <translation>索引番号</translation>
    </message>
    <message>
        <source>Information produced by the entity</source>
        <translation>企業が作成した情報(IPE)</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation>報告先(I)</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Inherited controls</source>
        <translation>継承する統制</translation>
    </message>
    <message>
        <source>Inherited from</source>
        <comment>responsibility</comment>
        <translation>引き継ぎ元</translation>
    </message>
    <message>
        <source>Instance no.</source>
        <translation>実施番号</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>期中</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>内部監査</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>社内限り</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>社内確認中</translation>
    </message>
    <message>
        <source>Internal reviewer</source>
        <translation>社内確認者</translation>
    </message>
    <message>
        <source>Internal status</source>
        <translation>社内状況</translation>
    </message>
    <message>
        <source>Internet domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>ヒアリング</translation>
    </message>
    <message>
        <source>It may hold personal data.</source>
        <translation>個人情報を含む可能性があります。</translation>
    </message>
    <message>
        <source>It was taken in then.</source>
        <translation>取り込んだ日時です。</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>meeting</comment>
        <translation>議題</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>request</comment>
        <translation>依頼資料名</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>議題番号</translation>
    </message>
    <message>
        <source>Item of a meeting</source>
        <comment>kind</comment>
        <translation>会議の議題</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>収録件数</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>population</comment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Items of meetings</source>
        <comment>register</comment>
        <translation>会議の議題一覧</translation>
    </message>
    <message>
        <source>Items without a file</source>
        <translation>ファイルのないもの</translation>
    </message>
    <message>
        <source>Its texts are neither Japanese nor English. They stand in place of the English ones.</source>
        <translation>本文は日本語でも英語でもありません。英語の欄に入れました。</translation>
    </message>
    <message>
        <source>J-SOX</source>
        <translation>J-SOX</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Japanese and English</source>
        <translation>日英併記</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <translation>Jira課題</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日</translation>
    </message>
    <message>
        <source>Judgmental</source>
        <translation>特定項目抽出</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>edition</comment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>キー項目</translation>
    </message>
    <message>
        <source>Key control</source>
        <translation>キーコントロール</translation>
    </message>
    <message>
        <source>Key holder</source>
        <translation>鍵管理者</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>action</comment>
        <translation>対応の種別</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>change</comment>
        <translation>変更の種別</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>document</comment>
        <translation>文書の種別</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>evidence</comment>
        <translation>証跡の種別</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>location</comment>
        <translation>格納場所の種別</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>request</comment>
        <translation>依頼の種別</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>requirement</comment>
        <translation>項目の種別</translation>
    </message>
    <message>
        <source>Kind of expected evidence</source>
        <translation>想定証跡の種別</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>報告書の種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the binder</source>
        <translation>バインダーの言語</translation>
    </message>
    <message>
        <source>Last audit</source>
        <translation>前回監査日</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終確認日時</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>最終見直し</translation>
    </message>
    <message>
        <source>Last seen on</source>
        <translation>最終検出日</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>Leave evidence of %1</source>
        <translation>証跡の登録: %1</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Left out on this page</source>
        <comment>forecast</comment>
        <translation>このページに載せていないもの</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n item(s)</source>
        <translation>
            <numerusform>収録していないもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Left to users</source>
        <comment>responsibility</comment>
        <translation>委託会社に求める統制</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>廃棄停止</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>Level of authority</source>
        <translation>権限の段階</translation>
    </message>
    <message>
        <source>Library “%1”, version %2.</source>
        <extracomment>%1: title, %2: version</extracomment>
        <translation>ライブラリー「%1」、版 %2。</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>capture</comment>
        <translation>リンク</translation>
    </message>
    <message numerus="yes">
        <source>Link %n evidence item(s) to a control</source>
        <translation>
            <numerusform>証跡 %n 件を統制に紐付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Link no.</source>
        <translation>対応番号</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>紐付け</translation>
    </message>
    <message>
        <source>Linux, macOS:</source>
        <translation>Linux・macOS の場合:</translation>
    </message>
    <message>
        <source>List</source>
        <translation>母集団一覧</translation>
    </message>
    <message>
        <source>Lists of populations with the evidence of their completeness.</source>
        <translation>母集団の一覧と、その網羅性を示す証跡。</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>ローカルフォルダー</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>category</comment>
        <translation>所在</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>column</comment>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>evidence</comment>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>kind</comment>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Location check</source>
        <translation>所在確認</translation>
    </message>
    <message>
        <source>Location no.</source>
        <translation>格納場所番号</translation>
    </message>
    <message>
        <source>Locations</source>
        <comment>register</comment>
        <translation>格納場所一覧</translation>
    </message>
    <message>
        <source>Locations</source>
        <comment>rules</comment>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log retention (days)</source>
        <translation>ログ保管日数</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>重大な不適合</translation>
    </message>
    <message>
        <source>Management response</source>
        <translation>会社の回答</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>control</comment>
        <translation>手作業</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>document</comment>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Many times a day</source>
        <translation>1日に複数回</translation>
    </message>
    <message>
        <source>Mapped drive</source>
        <translation>ネットワークドライブ</translation>
    </message>
    <message>
        <source>Mapping no.</source>
        <translation>対応付け番号</translation>
    </message>
    <message>
        <source>Mapping of requirements</source>
        <comment>kind</comment>
        <translation>要求事項の対応付け</translation>
    </message>
    <message>
        <source>Mapping: %1 and %2</source>
        <extracomment>%1, %2: titles of frameworks</extracomment>
        <translation>対応付け: %1と%2</translation>
    </message>
    <message>
        <source>Mappings of requirements</source>
        <comment>register</comment>
        <translation>要求事項の対応付け</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Master copy</source>
        <translation>正本</translation>
    </message>
    <message>
        <source>Material weakness</source>
        <translation>開示すべき重要な不備</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>strength</comment>
        <translation>中程度</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>kind</comment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation>会議議事録</translation>
    </message>
    <message>
        <source>Meeting no.</source>
        <translation>会議番号</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>register</comment>
        <translation>会議</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>edition</comment>
        <translation>統合</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>取扱い方式</translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>kind</comment>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Milestone no.</source>
        <translation>マイルストーン番号</translation>
    </message>
    <message>
        <source>Milestones</source>
        <comment>register</comment>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>軽微な不適合</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>forecast</comment>
        <translation>数分</translation>
    </message>
    <message>
        <source>Minutes of regular meeting no. %1</source>
        <translation>第%1回 定例会 議事録</translation>
    </message>
    <message>
        <source>Minutes of the regular meeting</source>
        <translation>定例会 議事録</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>finding</comment>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>forecast</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>モニタリング</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Most characters of a path in a binder</source>
        <translation>バインダー内のパスの最大文字数</translation>
    </message>
    <message>
        <source>Most days between two meetings</source>
        <translation>会議と会議の間隔の上限(日)</translation>
    </message>
    <message>
        <source>Most days that a bridge letter covers</source>
        <translation>ブリッジレターが対象とする日数の上限</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動された</translation>
    </message>
    <message>
        <source>Must be solved before the item can be handed over.</source>
        <translation>解決しなければ提出できません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>control</comment>
        <translation>統制名</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>subservice</comment>
        <translation>再受託会社名</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルール名</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Needs action; an auditor is likely to object.</source>
        <translation>対応が必要です。監査人から指摘される可能性があります。</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>New</source>
        <comment>edition</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>New</source>
        <comment>request</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>New %1, still open %2, resolved %3</source>
        <extracomment>%1: new, %2: still open, %3: resolved since the last meeting</extracomment>
        <translation>新規 %1、継続 %2、解消 %3</translation>
    </message>
    <message>
        <source>New gaps</source>
        <translation>新規ギャップ</translation>
    </message>
    <message>
        <source>New gaps %1, resolved %2</source>
        <extracomment>%1: new gaps, %2: resolved ones</extracomment>
        <translation>新しいギャップ %1 件・解消 %2 件</translation>
    </message>
    <message>
        <source>Next audit period begins</source>
        <translation>次の監査対象期間の開始</translation>
    </message>
    <message>
        <source>Next audit planned</source>
        <translation>次回監査予定日</translation>
    </message>
    <message>
        <source>Next business day</source>
        <translation>翌営業日</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次回期限</translation>
    </message>
    <message>
        <source>Next due date</source>
        <translation>次回期限</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>次回開催日</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <comment>home</comment>
        <translation>次回の定例会</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回見直し</translation>
    </message>
    <message>
        <source>No</source>
        <comment>flag</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>承認なし</translation>
    </message>
    <message>
        <source>No approval recorded</source>
        <translation>承認の記録なし</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>No control</source>
        <translation>統制なし</translation>
    </message>
    <message>
        <source>No control</source>
        <comment>statement</comment>
        <translation>統制なし</translation>
    </message>
    <message>
        <source>No control fits by name, folder or text.</source>
        <translation>名前・フォルダー・本文のどれからも統制が見つかりません。</translation>
    </message>
    <message>
        <source>No copy of this version has been taken in.</source>
        <translation>この版の写しは取り込まれていません。</translation>
    </message>
    <message>
        <source>No dates are planned yet.</source>
        <translation>予定日はまだありません。</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>証跡なし</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>No gap is open.</source>
        <translation>未解決のギャップはありません。</translation>
    </message>
    <message>
        <source>No gap.</source>
        <comment>gap checklist</comment>
        <translation>ギャップはありません。</translation>
    </message>
    <message>
        <source>No heading of “%1” is known. Rename them or say which column is which.</source>
        <translation>「%1」には対応する見出しがありません。見出しを直すか、列の対応付けを指定してください。</translation>
    </message>
    <message>
        <source>No location recorded</source>
        <translation>格納場所 未登録</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>No point is left open.</source>
        <translation>未決事項はありません。</translation>
    </message>
    <message>
        <source>No reason given</source>
        <comment>statement</comment>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>No requirements to show yet.</source>
        <translation>表示する要求事項はまだありません。</translation>
    </message>
    <message>
        <source>No version of the document is in force.</source>
        <translation>有効な版がありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>forecast</comment>
        <translation>未定</translation>
    </message>
    <message>
        <source>Nobody knows where this document is.</source>
        <translation>この文書の所在を知る人がいません。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未割当</translation>
    </message>
    <message>
        <source>None</source>
        <comment>agenda</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>assurance</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None recorded</source>
        <comment>responsibility</comment>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Not a gap</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>check</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>meeting</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>occurrence</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not approved</source>
        <comment>forecast</comment>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>分類なし</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <comment>meeting</comment>
        <translation>未審議の議題</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Not open today</source>
        <comment>forecast</comment>
        <translation>うち今日はまだ課題でないもの</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>responsibility</comment>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Note on the carry-over</source>
        <translation>前年からの繰越メモ</translation>
    </message>
    <message>
        <source>Note on the scope</source>
        <translation>対象範囲の備考</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Check your rights or choose another one.</source>
        <translation>フォルダー「%1」に書き込めません。書き込み権限を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>home</comment>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <comment>home</comment>
        <translation>期限が近いものはありません。</translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation>収録漏れはありません</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>残作業はありません。</translation>
    </message>
    <message>
        <source>Nothing is mapped between “%2” and “%3”. Choose two other frameworks.</source>
        <extracomment>%2, %3: ids of frameworks</extracomment>
        <translation>「%2」と「%3」の間に対応付けはありません。別の基準・規格を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>ToDo はありません。</translation>
    </message>
    <message>
        <source>Nothing is waiting. Import a list or add records to go on.</source>
        <translation>待っている作業はありません。一覧を取り込むか、記録を追加してください。</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>決定事項はありません。</translation>
    </message>
    <message>
        <source>Nothing would stand open on that day.</source>
        <translation>その日に残る課題はありません。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>連絡事項</translation>
    </message>
    <message>
        <source>Notifiable change</source>
        <translation>届出対象の変更</translation>
    </message>
    <message>
        <source>Notifiable change</source>
        <comment>kind</comment>
        <translation>届出対象の変更</translation>
    </message>
    <message>
        <source>Notifiable changes</source>
        <comment>register</comment>
        <translation>届出対象の変更一覧</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>届出日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Numbers of documents, controls, evidence and requirements are links within this file; index numbers such as 3-001 open the file of the item, which lies in a folder beside this one.</source>
        <translation>文書・統制・証跡・要求事項の番号は、このファイル内の該当箇所へのリンクです。3-001 などの索引番号からは、同じフォルダーに収録した各項目のファイルを開けます。</translation>
    </message>
    <message>
        <source>OSCAL: “%1”, version %2, last modified on %3.</source>
        <extracomment>%1: title, %2: version, %3: day</extracomment>
        <translation>OSCAL「%1」、版 %2、最終更新 %3。</translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>control</comment>
        <translation>統制目的</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>観察事項</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>立会い</translation>
    </message>
    <message>
        <source>Occurred on</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>実施回</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>実施回</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>休業日の扱い</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休職</translation>
    </message>
    <message>
        <source>On leave from</source>
        <translation>休職開始日</translation>
    </message>
    <message>
        <source>On premises</source>
        <translation>オンプレミス</translation>
    </message>
    <message>
        <source>One time</source>
        <translation>1回限り</translation>
    </message>
    <message>
        <source>OneDrive</source>
        <translation>OneDrive</translation>
    </message>
    <message>
        <source>Only the day of the file is known.</source>
        <translation>ファイルの日付だけが分かっています。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>difference</comment>
        <translation>未充足</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>finding</comment>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>project</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>request</comment>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <extracomment>%1: numbers of findings</extracomment>
        <translation>未解決の発見事項: %1</translation>
    </message>
    <message>
        <source>Open gaps</source>
        <translation>未解決のギャップ</translation>
    </message>
    <message>
        <source>Open on that day</source>
        <comment>forecast</comment>
        <translation>その日に残る課題</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未決事項</translation>
    </message>
    <message>
        <source>Open requests that are too many for one person</source>
        <translation>一人に多すぎるとみなす未完了の依頼件数</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Operation in the audit period</source>
        <translation>監査対象期間の実施状況</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>改善の機会</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>change</comment>
        <translation>組織体制</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organisation no.</source>
        <translation>組織番号</translation>
    </message>
    <message>
        <source>Organisations</source>
        <comment>register</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>発見の経緯</translation>
    </message>
    <message>
        <source>Original due date</source>
        <translation>当初期限</translation>
    </message>
    <message>
        <source>Original kept</source>
        <translation>原本の保管</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>元のファイル名</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>forecast</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Other URL</source>
        <translation>その他のURL</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>見直しの結果</translation>
    </message>
    <message>
        <source>Overdue requests</source>
        <translation>期限超過の依頼資料</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>一部重なる</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>自社</translation>
    </message>
    <message>
        <source>Own rule</source>
        <comment>kind</comment>
        <translation>独自ルール</translation>
    </message>
    <message>
        <source>Own rule no.</source>
        <translation>独自ルール番号</translation>
    </message>
    <message>
        <source>Own rules</source>
        <comment>register</comment>
        <translation>独自ルール一覧</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>個別設定</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>control</comment>
        <translation>統制責任者</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>document</comment>
        <translation>管理責任者</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>finding</comment>
        <translation>対応責任者</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>meeting</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>oscal</comment>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of this page, %2: number of pages</extracomment>
        <translation>%1 / %2 頁</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙保管</translation>
    </message>
    <message>
        <source>Parent document</source>
        <translation>上位文書</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>checklist</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>含まれる</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>difference</comment>
        <translation>一部充足</translation>
    </message>
    <message>
        <source>Partly applicable</source>
        <translation>一部適用</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Passed %1, exceptions %2, pending %3</source>
        <extracomment>results of samples; %1: passed, %2: exceptions, %3: pending</extracomment>
        <translation>問題なし %1・例外 %2・未了 %3</translation>
    </message>
    <message>
        <source>Path in the repository</source>
        <translation>リポジトリ内のパス</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>meeting</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>People</source>
        <comment>register</comment>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Performed at</source>
        <translation>実施日時</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Performed by (role)</source>
        <translation>実施者の役割</translation>
    </message>
    <message>
        <source>Performed on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Performers</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>section</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Period covered</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>対象期間(自)</translation>
    </message>
    <message>
        <source>Period or as-of date</source>
        <translation>期間・基準日の別</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>期首</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>対象期間(至)</translation>
    </message>
    <message>
        <source>Periodic controls</source>
        <comment>rules</comment>
        <translation>定期統制の実施</translation>
    </message>
    <message>
        <source>Permanent ID</source>
        <translation>恒久ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>difference</comment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind</comment>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Person no.</source>
        <translation>関係者番号</translation>
    </message>
    <message>
        <source>Person to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Personal PC</source>
        <translation>個人のPC</translation>
    </message>
    <message>
        <source>Personal place</source>
        <translation>個人の領域</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Physical cabinet</source>
        <translation>紙保管(キャビネット)</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原本の格納場所</translation>
    </message>
    <message>
        <source>Places and reasons are listed on page %1.</source>
        <extracomment>on the cover; %1: page of the list</extracomment>
        <translation>場所と理由は %1 頁の一覧にあります。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画書</translation>
    </message>
    <message>
        <source>Plan of action and milestones: %1</source>
        <translation>是正計画(POA&amp;M): %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>control</comment>
        <translation>実施予定</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>document</comment>
        <translation>作成予定</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>evidence</comment>
        <translation>収集予定</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>meeting</comment>
        <translation>開催予定</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>Planned size</source>
        <translation>予定件数</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Policies (tier 1)</source>
        <translation>方針(第1階層)</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>母集団</translation>
    </message>
    <message>
        <source>Population</source>
        <comment>kind</comment>
        <translation>母集団</translation>
    </message>
    <message>
        <source>Population list</source>
        <translation>母集団一覧</translation>
    </message>
    <message>
        <source>Population no.</source>
        <translation>母集団番号</translation>
    </message>
    <message>
        <source>Populations</source>
        <comment>register</comment>
        <translation>母集団一覧</translation>
    </message>
    <message>
        <source>Populations and samples</source>
        <translation>母集団・サンプル</translation>
    </message>
    <message>
        <source>Populations and samples</source>
        <comment>rules</comment>
        <translation>母集団・サンプル</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>role</comment>
        <translation>役職</translation>
    </message>
    <message>
        <source>Pre-approval</source>
        <comment>kind</comment>
        <translation>事前承認</translation>
    </message>
    <message>
        <source>Pre-approval no.</source>
        <translation>事前承認番号</translation>
    </message>
    <message>
        <source>Pre-approved work</source>
        <translation>事前承認作業</translation>
    </message>
    <message>
        <source>Pre-approved work</source>
        <comment>register</comment>
        <translation>事前承認作業一覧</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>前身の統制</translation>
    </message>
    <message>
        <source>Preliminary survey</source>
        <translation>予備調査</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>監査準備</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>binder</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>予防的</translation>
    </message>
    <message>
        <source>Previous business day</source>
        <translation>前営業日</translation>
    </message>
    <message>
        <source>Previous project</source>
        <translation>前回の監査プロジェクト</translation>
    </message>
    <message>
        <source>Prior approval</source>
        <translation>事前承認</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Private cloud</source>
        <translation>プライベートクラウド</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>内部メモ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>Processing integrity</source>
        <translation>処理のインテグリティ</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Profile no.</source>
        <translation>設定番号</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>監査プロジェクト</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>statement</comment>
        <translation>監査プロジェクト</translation>
    </message>
    <message>
        <source>Project and scope</source>
        <comment>rules</comment>
        <translation>プロジェクト・範囲</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>監査責任者</translation>
    </message>
    <message>
        <source>Project no.</source>
        <translation>プロジェクト番号</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>監査プロジェクト</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>responsibility</comment>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Public cloud</source>
        <translation>パブリッククラウド</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>記載文書</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>population</comment>
        <translation>使途</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <comment>rules</comment>
        <translation>証跡の質</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>抽出条件</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問事項</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Raised by</source>
        <comment>checklist</comment>
        <translation>起票者</translation>
    </message>
    <message>
        <source>Raised on</source>
        <comment>checklist</comment>
        <translation>起票日</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>無作為抽出</translation>
    </message>
    <message>
        <source>Read me first</source>
        <comment>section</comment>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>home</comment>
        <translation>準備状況</translation>
    </message>
    <message>
        <source>Reading “%1” took too much time or memory and was stopped. Open it in its own program.</source>
        <translation>「%1」の読み取りは時間またはメモリの上限を超えたため中止しました。元のアプリで開いてください。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>提出可</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for the change since last year</source>
        <translation>前年差分の理由</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <comment>statement</comment>
        <translation>採否の理由</translation>
    </message>
    <message>
        <source>Reason for the disposal</source>
        <translation>廃棄理由</translation>
    </message>
    <message>
        <source>Reason for the return</source>
        <translation>差戻しの理由</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>状況の理由</translation>
    </message>
    <message>
        <source>Reason for the waiver</source>
        <translation>免除の理由</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Recertification due</source>
        <translation>更新審査の期限</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>改善提案</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>forecast</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Redacted copy of</source>
        <translation>墨消し元のファイル</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>マスキング</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Registered, maintaining</source>
        <translation>登録維持</translation>
    </message>
    <message>
        <source>Registration and certificate</source>
        <translation>登録・認証</translation>
    </message>
    <message>
        <source>Registration expiry</source>
        <translation>登録の有効期限</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>規程</translation>
    </message>
    <message>
        <source>Regulations (tier 2)</source>
        <translation>規程(第2階層)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>meeting</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>statement</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Renewal of the registration due</source>
        <translation>登録の更新申請期限</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>差し替え</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>差し替え前の証跡</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>報告期限</translation>
    </message>
    <message>
        <source>Report period from</source>
        <translation>報告書の対象期間(自)</translation>
    </message>
    <message>
        <source>Report period to</source>
        <translation>報告書の対象期間(至)</translation>
    </message>
    <message>
        <source>Report received on</source>
        <translation>報告書の受領日</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>確認書</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>依頼資料</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>kind</comment>
        <translation>依頼資料</translation>
    </message>
    <message>
        <source>Request list (PBC)</source>
        <comment>register</comment>
        <translation>依頼資料一覧</translation>
    </message>
    <message>
        <source>Request no.</source>
        <translation>依頼番号</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>evidence</comment>
        <translation>依頼中</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>section</comment>
        <translation>依頼資料</translation>
    </message>
    <message>
        <source>Requests and findings</source>
        <translation>依頼資料と発見事項</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必要文書</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirement</source>
        <comment>difference</comment>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirement</source>
        <comment>kind</comment>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirement by requirement</source>
        <translation>要求事項別</translation>
    </message>
    <message>
        <source>Requirement no.</source>
        <translation>要求事項番号</translation>
    </message>
    <message>
        <source>Requirement of a control</source>
        <comment>kind</comment>
        <translation>統制が満たす要求事項</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirements</source>
        <comment>difference</comment>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirements</source>
        <comment>register</comment>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirements</source>
        <comment>statement</comment>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>満たす要求事項</translation>
    </message>
    <message>
        <source>Requirements of “%1” that this control answers</source>
        <extracomment>%1: title of a framework</extracomment>
        <translation>この統制が満たす「%1」の要求事項</translation>
    </message>
    <message>
        <source>Requirements to complete</source>
        <translation>補うべき要求事項</translation>
    </message>
    <message>
        <source>Requirements × controls</source>
        <translation>要求事項×統制</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>Resolve %1</source>
        <translation>是正: %1</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n blocking gap(s)</source>
        <translation>
            <numerusform>提出不可のギャップ %n 件を解消する</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Response</source>
        <comment>checklist</comment>
        <translation>対応内容</translation>
    </message>
    <message>
        <source>Response</source>
        <comment>finding</comment>
        <translation>経営者の見解</translation>
    </message>
    <message>
        <source>Responsibilities for controls (RACI)</source>
        <translation>統制の役割分担(RACI)</translation>
    </message>
    <message>
        <source>Responsibilities for documents (RACI)</source>
        <translation>文書の役割分担(RACI)</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation>実施者(R)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>statement</comment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>statement</comment>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>Retention (years)</source>
        <translation>保管期間(年)</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Returned items</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>差戻し日</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>見直し: %1</translation>
    </message>
    <message>
        <source>Review and retention</source>
        <translation>見直しと保管</translation>
    </message>
    <message>
        <source>Review cycle (months)</source>
        <translation>見直し周期(月)</translation>
    </message>
    <message>
        <source>Review no.</source>
        <translation>見直し番号</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>binder</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <comment>document</comment>
        <translation>見直し実施者</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>document</comment>
        <translation>見直し日</translation>
    </message>
    <message numerus="yes">
        <source>Rework %n returned request(s)</source>
        <translation>
            <numerusform>差し戻された依頼資料 %n 件に対応する</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>リスク受容済み</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>kind</comment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Role no.</source>
        <translation>役割番号</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>register</comment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Roles and who holds them</source>
        <translation>役割と在任者</translation>
    </message>
    <message>
        <source>Roll-forward</source>
        <translation>ロールフォワード</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回次</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Row %1, %2, "%3": %4</source>
        <extracomment>%1: row of the table, %2: heading of the column, %3: content of the cell, %4: a whole sentence</extracomment>
        <translation>%1 行目 %2「%3」: %4</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>gap</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <extracomment>who raised a gap; %1: id of a rule</extracomment>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>ハッシュ値(SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>binder</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 at approval</source>
        <translation>承認時のハッシュ値(SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256 at the last check</source>
        <translation>最終確認時のハッシュ値(SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>写しのハッシュ値(SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest</source>
        <translation>マニフェストのハッシュ値(SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256 of the population</source>
        <translation>母集団のハッシュ値(SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256 when registered</source>
        <translation>登録時のハッシュ値(SHA-256)</translation>
    </message>
    <message>
        <source>SHA256SUMS.txt holds the SHA-256 of every file of this binder. Open a command line in this folder and run the command for your system. Every file must be reported as OK.</source>
        <translation>SHA256SUMS.txt には、このバインダーの全ファイルの SHA-256 が記載されています。このフォルダーでコマンドラインを開き、お使いのシステムのコマンドを実行してください。すべてのファイルが OK と表示されれば、改変はありません。</translation>
    </message>
    <message>
        <source>SaaS</source>
        <translation>SaaS</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>kind</comment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sample company loaded</source>
        <comment>news</comment>
        <translation>サンプル会社を読み込み</translation>
    </message>
    <message>
        <source>Sample no.</source>
        <translation>サンプル番号</translation>
    </message>
    <message>
        <source>Sample selection</source>
        <comment>kind</comment>
        <translation>サンプル抽出</translation>
    </message>
    <message>
        <source>Sample selections</source>
        <translation>サンプルの抽出</translation>
    </message>
    <message>
        <source>Sample selections</source>
        <comment>register</comment>
        <translation>サンプル抽出一覧</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Samples</source>
        <comment>register</comment>
        <translation>サンプル一覧</translation>
    </message>
    <message>
        <source>Samples of a control carried out as needed</source>
        <translation>随時の統制のサンプル数</translation>
    </message>
    <message>
        <source>Samples of a control carried out several times a day</source>
        <translation>1日複数回の統制のサンプル数</translation>
    </message>
    <message>
        <source>Samples of a daily control</source>
        <translation>日次の統制のサンプル数</translation>
    </message>
    <message>
        <source>Samples of a monthly control</source>
        <translation>月次の統制のサンプル数</translation>
    </message>
    <message>
        <source>Samples of a quarterly control</source>
        <translation>四半期の統制のサンプル数</translation>
    </message>
    <message>
        <source>Samples of a weekly control</source>
        <translation>週次の統制のサンプル数</translation>
    </message>
    <message>
        <source>Saved view</source>
        <comment>kind</comment>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Saved views</source>
        <comment>register</comment>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>実施予定</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>binder</comment>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Scope and period</source>
        <translation>範囲と期間</translation>
    </message>
    <message>
        <source>Scoping</source>
        <translation>範囲決定</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>画面キャプチャ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>収録する章</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>See whether it is still there: %1</source>
        <translation>所在の確認: %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>Selected by</source>
        <translation>抽出者</translation>
    </message>
    <message>
        <source>Selected on</source>
        <translation>抽出日</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Selection method</source>
        <translation>抽出方法</translation>
    </message>
    <message>
        <source>Selection no.</source>
        <translation>抽出番号</translation>
    </message>
    <message>
        <source>Semi-annual</source>
        <translation>半期</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>委託業務</translation>
    </message>
    <message>
        <source>Service configuration</source>
        <translation>サービス構成</translation>
    </message>
    <message>
        <source>Setting no.</source>
        <translation>設定番号</translation>
    </message>
    <message>
        <source>Setting of a rule</source>
        <comment>kind</comment>
        <translation>ルール設定</translation>
    </message>
    <message>
        <source>Settings of rules</source>
        <comment>register</comment>
        <translation>ルール設定一覧</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>SharePoint</source>
        <translation>SharePoint</translation>
    </message>
    <message>
        <source>Shared responsibility</source>
        <translation>責任共有</translation>
    </message>
    <message>
        <source>Shared responsibility matrix</source>
        <translation>責任分担表</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Should be checked.</source>
        <translation>確認が必要です。</translation>
    </message>
    <message>
        <source>Shows date and time</source>
        <translation>日時の表示</translation>
    </message>
    <message>
        <source>Shows the URL</source>
        <translation>URLの表示</translation>
    </message>
    <message>
        <source>Shows the history</source>
        <translation>履歴の表示</translation>
    </message>
    <message>
        <source>Shows the user</source>
        <translation>利用者の表示</translation>
    </message>
    <message>
        <source>Sighting no.</source>
        <translation>検出記録番号</translation>
    </message>
    <message>
        <source>Sighting of a gap</source>
        <comment>kind</comment>
        <translation>ギャップの検出記録</translation>
    </message>
    <message>
        <source>Sightings of gaps</source>
        <comment>register</comment>
        <translation>ギャップの検出記録一覧</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>押印・署名文書</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>サイズ(バイト)</translation>
    </message>
    <message>
        <source>Size limit of a volume (MB)</source>
        <translation>分割の容量上限(MB)</translation>
    </message>
    <message>
        <source>Size of the copy</source>
        <translation>写しのサイズ</translation>
    </message>
    <message>
        <source>Something failed (%1). Look into the log.</source>
        <translation>エラーが起きました(%1)。ログを確認してください。</translation>
    </message>
    <message>
        <source>Something is missing in this call, or too much. Write it like “%1”.</source>
        <translation>呼び出し方に過不足があります。「%1」のように指定してください。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>取得元システム</translation>
    </message>
    <message>
        <source>Source system</source>
        <comment>kind</comment>
        <translation>取得元システム</translation>
    </message>
    <message>
        <source>Source systems</source>
        <comment>register</comment>
        <translation>取得元システム</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>edition</comment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>基準・標準</translation>
    </message>
    <message>
        <source>Standards and procedures (tier 3)</source>
        <translation>基準・手順書(第3階層)</translation>
    </message>
    <message>
        <source>State</source>
        <comment>checklist</comment>
        <translation>状況</translation>
    </message>
    <message>
        <source>State</source>
        <comment>difference</comment>
        <translation>充足状況</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>作成時点</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>言明書</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation>適用宣言書</translation>
    </message>
    <message>
        <source>Statement of applicability approved on</source>
        <translation>適用宣言書の承認日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>極秘</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>meeting</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Submitted to</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Subservice no.</source>
        <translation>再受託番号</translation>
    </message>
    <message>
        <source>Subservice organisation</source>
        <translation>再受託会社</translation>
    </message>
    <message>
        <source>Subservice organisation</source>
        <comment>kind</comment>
        <translation>再受託会社</translation>
    </message>
    <message>
        <source>Subservice organisations</source>
        <comment>register</comment>
        <translation>再受託会社一覧</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Superseded</source>
        <comment>document</comment>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Superseded</source>
        <comment>evidence</comment>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>旧版となった日</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Surveillance audit due</source>
        <translation>維持審査の期限</translation>
    </message>
    <message>
        <source>Switched</source>
        <comment>rule</comment>
        <translation>有効・無効</translation>
    </message>
    <message>
        <source>System description</source>
        <translation>システム記述書</translation>
    </message>
    <message>
        <source>System export</source>
        <translation>システム出力</translation>
    </message>
    <message>
        <source>System no.</source>
        <translation>システム番号</translation>
    </message>
    <message>
        <source>System of the population</source>
        <translation>母集団の取得元</translation>
    </message>
    <message>
        <source>Systematic</source>
        <translation>系統的抽出</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>対象システム</translation>
    </message>
    <message>
        <source>Table “%1”.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>表「%1」。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>Taken from a web page</source>
        <translation>Web画面から取得</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>difference</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>Tested once (automated)</source>
        <translation>自動統制(1件で評価)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Texts in the other language only</source>
        <translation>もう一方の言語のみの記載</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be made. Check that its pages are not damaged and that the disk has room.</source>
        <translation>PDF「%1」を作成できませんでした。元のページが壊れていないことと、ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>The ZIP “%1” could not be written or read back. Check the disk and try again.</source>
        <translation>ZIP「%1」を書き込めないか、読み直せませんでした。ディスクを確認して、もう一度行ってください。</translation>
    </message>
    <message numerus="yes">
        <source>The binder was not built because of %n problem(s). Mend what is listed or accept the gaps.</source>
        <translation>
            <numerusform>問題が %n 件あるため、バインダーを作成しませんでした。一覧の問題を直すか、ギャップを了承してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The binder was not built: a link leads to “%1”, which is not in it. Report this as a fault.</source>
        <translation>リンク先「%1」がバインダー内にないため、バインダーを作成しませんでした。プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>The change log is broken at entry %1: something was changed outside of Tsuzuri. Compare with a backup.</source>
        <translation>変更履歴が %1 番で途切れています。綴りの外で変更されています。バックアップと比べてください。</translation>
    </message>
    <message>
        <source>The checks find no gaps.</source>
        <translation>ギャップはありません。</translation>
    </message>
    <message>
        <source>The chosen audit has no period with planned controls yet.</source>
        <translation>選択中の監査には、対象期間と統制の実施予定がまだありません。</translation>
    </message>
    <message>
        <source>The control expects it.</source>
        <translation>統制の想定証跡の種類です。</translation>
    </message>
    <message>
        <source>The control takes its evidence from there.</source>
        <translation>この統制の証跡を取得するシステムです。</translation>
    </message>
    <message>
        <source>The database of “%1” failed, so nothing was changed. Check the disk, then verify the workspace.</source>
        <translation>「%1」のデータベースでエラーが起き、変更していません。ディスクを確認し、ワークスペースを検証してください。</translation>
    </message>
    <message>
        <source>The depth of this row is no number, or more than one below the row before it.</source>
        <translation>この行の深さが数でないか、前の行より2段以上深くなっています。</translation>
    </message>
    <message>
        <source>The disk is full, “%1” was not written. Free some space and try again.</source>
        <translation>ディスクの空きが足りないため、「%1」を書き込めませんでした。空きを作ってからもう一度行ってください。</translation>
    </message>
    <message>
        <source>The document is still to be written.</source>
        <translation>この文書はこれから作成します。</translation>
    </message>
    <message>
        <source>The entry says that the two have nothing in common. It was left out.</source>
        <translation>共通点がないという内容のため、この行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>The entry speaks of several requirements at once. What follows for each pair was taken, and no more.</source>
        <translation>複数の要求事項をまとめた行です。一組ずつについて確実に言える関係だけを取り込みました。</translation>
    </message>
    <message>
        <source>The evidence has no file; it is kept where it is.</source>
        <translation>ファイルのない証跡です。原本は保管場所にあります。</translation>
    </message>
    <message>
        <source>The evidence has not been collected yet.</source>
        <translation>証跡はまだ取得されていません。</translation>
    </message>
    <message>
        <source>The evidence was rejected, replaced or withdrawn and is not handed over.</source>
        <translation>差戻し、差替え、または取下げのため、提出しません。</translation>
    </message>
    <message>
        <source>The file is sealed: a masked copy of it is handed over elsewhere.</source>
        <translation>原本は封印されています。マスキング済みの写しを別の箇所で提出します。</translation>
    </message>
    <message>
        <source>The file itself says so.</source>
        <translation>ファイル自身に記録されています。</translation>
    </message>
    <message>
        <source>The file was last changed then.</source>
        <translation>ファイルの最終更新日時です。</translation>
    </message>
    <message>
        <source>The file “%1” can't be read. Check that you may read it and that it is not damaged.</source>
        <translation>ファイル「%1」を読み取れません。閲覧権限があること、ファイルが壊れていないことを確認してください。</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was read. Close the program that writes it and try again.</source>
        <translation>ファイル「%1」は読み取り中に変更されました。書き込んでいるプログラムを閉じて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The file “%1” differs from the one that was registered.</source>
        <translation>ファイル「%1」の内容が登録時と異なります。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB. Split it into smaller files.</source>
        <translation>ファイル「%1」は %2 MB を超えています。小さなファイルに分けてください。</translation>
    </message>
    <message>
        <source>The file “%1” is missing from the workspace.</source>
        <translation>ファイル「%1」がワークスペースにありません。</translation>
    </message>
    <message>
        <source>The file “%1” was disposed of on %2. Reason: %3</source>
        <extracomment>%1: name of a file, %2: a day, %3: the reason in the words of a person</extracomment>
        <translation>ファイル「%1」は %2 に廃棄しました。理由: %3</translation>
    </message>
    <message>
        <source>The folder holds the number %1.</source>
        <translation>フォルダー名に番号 %1 があります。</translation>
    </message>
    <message>
        <source>The folder says “%1”.</source>
        <translation>フォルダー名に「%1」とあります。</translation>
    </message>
    <message>
        <source>The folder speaks of it.</source>
        <translation>フォルダー名がこの統制に合っています。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files.</source>
        <translation>フォルダー「%1」にはファイルがありません。</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose a new or an empty one.</source>
        <translation>フォルダー「%1」は空ではありません。新しいフォルダーか空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” lies too deep. Add it by itself.</source>
        <translation>フォルダー「%1」は階層が深すぎます。このフォルダーだけを取り込んでください。</translation>
    </message>
    <message>
        <source>The font “%1” is missing. Install it and try again.</source>
        <translation>フォント「%1」がありません。インストールしてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The framework “%1” has no requirement “%2”. Correct the number.</source>
        <extracomment>%1: a framework, %2: number of a requirement</extracomment>
        <translation>フレームワーク「%1」に要求事項「%2」はありません。番号を訂正してください。</translation>
    </message>
    <message>
        <source>The framework “%1” is wrong at %2: %3. Correct it and read it again.</source>
        <translation>基準・規格「%1」の %2 に誤りがあります: %3。修正して読み込み直してください。</translation>
    </message>
    <message>
        <source>The gaps are recorded from today on, every day that somebody works here. Their course is drawn after a week.</source>
        <translation>ギャップの件数は、今日から作業した日ごとに記録されます。1週間後から推移を表示します。</translation>
    </message>
    <message>
        <source>The gaps have been recorded since %1. Their course is drawn once that is a week ago.</source>
        <extracomment>%1: a day</extracomment>
        <translation>ギャップの件数は %1 から記録しています。記録が1週間分たまると推移を表示します。</translation>
    </message>
    <message>
        <source>The item is classed too confidential for the readers of this binder.</source>
        <translation>機密区分が提出先の範囲を超えるため、収録しません。</translation>
    </message>
    <message>
        <source>The level “%1” is described nowhere. It was added.</source>
        <extracomment>%1: level as the file writes it</extracomment>
        <translation>水準「%1」の説明がないため、追加しました。</translation>
    </message>
    <message>
        <source>The name holds %1 and its version %2.</source>
        <translation>名前に %1 とその版「%2」があります。</translation>
    </message>
    <message>
        <source>The name holds %1; this version was in force.</source>
        <translation>名前に %1 があり、当時有効だった版です。</translation>
    </message>
    <message>
        <source>The name holds the name of the system.</source>
        <translation>名前にシステム名があります。</translation>
    </message>
    <message>
        <source>The name holds the number %1.</source>
        <translation>名前に番号 %1 があります。</translation>
    </message>
    <message>
        <source>The name says “%1”, the year is a guess.</source>
        <translation>名前に「%1」とあり、年は推測です。</translation>
    </message>
    <message>
        <source>The name says “%1”.</source>
        <extracomment>%1: what stands in the name, such as 2026年4月度</extracomment>
        <translation>名前に「%1」とあります。</translation>
    </message>
    <message>
        <source>The name speaks of it.</source>
        <translation>名前がこの統制に合っています。</translation>
    </message>
    <message>
        <source>The number is longer than 64 characters. Shorten it.</source>
        <translation>番号が64文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The path “%1” leads out of its folder. Give a path inside it.</source>
        <translation>パス「%1」はフォルダーの外を指しています。フォルダー内のパスを指定してください。</translation>
    </message>
    <message>
        <source>The period</source>
        <translation>期間ごと</translation>
    </message>
    <message>
        <source>The period ends after the day of collection.</source>
        <translation>対象期間の終わりが取得日より後です。</translation>
    </message>
    <message>
        <source>The period lies outside that of %1.</source>
        <extracomment>%1: number of an audit project</extracomment>
        <translation>対象期間が %1 の監査対象期間の外です。</translation>
    </message>
    <message>
        <source>The plan of this assessment is not kept as a document of OSCAL.</source>
        <translation>この評価の計画書は OSCAL 文書としては管理していません。</translation>
    </message>
    <message>
        <source>The program “%1” is missing, so files can't be read. Install Tsuzuri again.</source>
        <translation>プログラム「%1」がないため、ファイルを読み取れません。Tsuzuriを入れ直してください。</translation>
    </message>
    <message>
        <source>The project has no controls.</source>
        <translation>この監査プロジェクトには統制がありません。</translation>
    </message>
    <message>
        <source>The project has no requirements.</source>
        <translation>この監査プロジェクトには要求事項がありません。</translation>
    </message>
    <message>
        <source>The relation is missing. Give one: equal, subset, superset, intersects, related.</source>
        <translation>対応関係がありません。equal、subset、superset、intersects、related のいずれかを入れてください。</translation>
    </message>
    <message>
        <source>The relation “%1” is not known. Give one such as equal-to or subset-of.</source>
        <extracomment>%1: a relation as the file writes it</extracomment>
        <translation>関係「%1」は分かりません。equal-to や subset-of などを指定してください。</translation>
    </message>
    <message>
        <source>The same file is there already: %1.</source>
        <extracomment>%1: number and title of an evidence item or document version</extracomment>
        <translation>同一のファイルが登録済みです: %1</translation>
    </message>
    <message>
        <source>The same file waits in the tray twice: %1.</source>
        <translation>同一のファイルが受付にもう一つあります: %1</translation>
    </message>
    <message>
        <source>The same file was used for %2 already: %1.</source>
        <extracomment>%1: number and title of an evidence item, %2: number of an audit project</extracomment>
        <translation>同一のファイルが %2 で使われています: %1</translation>
    </message>
    <message>
        <source>The table “%1” can't be written. Check the disk and that no other program has it open.</source>
        <translation>表「%1」を書き込めません。ディスクの空きと、他のプログラムで開いていないことを確認してください。</translation>
    </message>
    <message>
        <source>The text begins with %1 and its version %2.</source>
        <extracomment>%1: number of a document, %2: label of a version</extracomment>
        <translation>本文の冒頭に %1 とその版 %2 があります。</translation>
    </message>
    <message>
        <source>The text begins with %1; this version was in force.</source>
        <translation>本文の冒頭に %1 があり、この版が有効でした。</translation>
    </message>
    <message>
        <source>The text exists in the other language only and is shown in it.</source>
        <translation>もう一方の言語にしか記載がないため、その言語のまま表示しています。</translation>
    </message>
    <message>
        <source>The text holds the number %1.</source>
        <translation>本文に番号 %1 があります。</translation>
    </message>
    <message>
        <source>The text is longer than 20,000 characters and was cut.</source>
        <translation>本文が20,000文字を超えるため、途中で切りました。</translation>
    </message>
    <message>
        <source>The text says “%1”.</source>
        <translation>本文に「%1」とあります。</translation>
    </message>
    <message>
        <source>The text speaks of it.</source>
        <translation>本文がこの統制に合っています。</translation>
    </message>
    <message>
        <source>The versions that are or were in force in the audit period, by document number.</source>
        <translation>監査対象期間に施行中の文書(旧版を含む)。文書番号順。</translation>
    </message>
    <message>
        <source>The workbook “%1” has forbidden declarations in “%2” and was not read. Open it in Excel and save it again.</source>
        <translation>ブック「%1」は「%2」に禁止された宣言があるため読み取りませんでした。Excel で開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The workbook “%1” has no sheet “%2”. It has: %3.</source>
        <translation>ブック「%1」にシート「%2」はありません。あるシート: %3。</translation>
    </message>
    <message>
        <source>The workbook “%1” is damaged in “%2”. Open it in Excel and save it again.</source>
        <translation>ブック「%1」は「%2」が壊れています。Excel で開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The workbook “%1” is protected by a password. Save it without one.</source>
        <translation>ブック「%1」はパスワードで保護されています。パスワードを外して保存してください。</translation>
    </message>
    <message>
        <source>The workspace maps these two itself, which counts. The entry was left out.</source>
        <translation>この組はワークスペース独自の対応付けがあり、そちらを優先します。この行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>The workspace “%1” could not be brought up to date (step %2). Restore the backup that lies beside it.</source>
        <translation>ワークスペース「%1」を新しい形式に更新できませんでした(手順 %2)。隣にあるバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged. Restore a backup.</source>
        <translation>ワークスペース「%1」は壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2 on %3 since %4. Open it read-only or ask them to close it.</source>
        <translation>ワークスペース「%1」は %4 から %3 で %2 さんが使用中です。読み取り専用で開くか、閉じてもらってください。</translation>
    </message>
    <message>
        <source>The workspace “%1” is open read-only, so nothing was changed. Open it again when it is free.</source>
        <translation>ワークスペース「%1」は読み取り専用で開いているため、変更していません。空いてから開き直してください。</translation>
    </message>
    <message>
        <source>The workspace “%1” was written by a newer Tsuzuri (schema %2, this one knows up to %3). Update Tsuzuri.</source>
        <translation>ワークスペース「%1」は新しい版の綴りで作られています(スキーマ %2、この版は %3 まで)。綴りを更新してください。</translation>
    </message>
    <message>
        <source>There are no pairs below the headings. Add some.</source>
        <translation>見出しの下に対応の組がありません。追加してください。</translation>
    </message>
    <message>
        <source>There is a workspace at “%1” already. Choose another name.</source>
        <translation>「%1」にはすでにワークスペースがあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no audit project “%1”. Check its number.</source>
        <translation>監査プロジェクト「%1」はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>コマンド「%1」はありません。--help を見てください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>ファイル「%1」がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check the path.</source>
        <translation>フォルダー「%1」がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no framework “%1”. Choose one from the list of frameworks.</source>
        <translation>基準・規格「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no row “%1” for this one to belong to. Add it or correct the number.</source>
        <extracomment>%1: number of a requirement</extracomment>
        <translation>この行が属する「%1」の行がありません。追加するか、番号を直してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>This is an audit binder. Begin with binder.pdf: it holds the registers and the checklist. index.xlsx and index.html list every item with a link to its file.</source>
        <translation>監査バインダー一式です。まず binder.pdf をご覧ください。台帳とチェックリストを収めています。index.xlsx と index.html には、すべての項目とファイルへのリンクがあります。</translation>
    </message>
    <message>
        <source>This number is used at %1 already. Give each row its own.</source>
        <extracomment>%1: place of a row</extracomment>
        <translation>この番号は %1 で既に使われています。行ごとに別の番号を付けてください。</translation>
    </message>
    <message>
        <source>This pair stands at %1 already. Take one of the rows out.</source>
        <extracomment>%1: place of a row</extracomment>
        <translation>この組は %1 にもあります。どちらかの行を除いてください。</translation>
    </message>
    <message>
        <source>This row belongs to itself by way of others. Correct what it belongs to.</source>
        <translation>この行は、ほかの行をたどると自分自身に属しています。上位の項目を直してください。</translation>
    </message>
    <message>
        <source>This row has no number. Give it one, or take the row out.</source>
        <translation>この行には番号がありません。番号を付けるか、行を除いてください。</translation>
    </message>
    <message>
        <source>This row lies under more than 16 others. Take out some of them.</source>
        <translation>この行の上位に16を超える行があります。階層を減らしてください。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>Time taken (seconds)</source>
        <translation>所要時間(秒)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>change</comment>
        <translation>変更の件名</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation>文書名</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>evidence</comment>
        <translation>証跡名</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>finding</comment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>requirement</comment>
        <translation>見出し</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>To</source>
        <comment>mapping</comment>
        <translation>対応先</translation>
    </message>
    <message>
        <source>To</source>
        <comment>role</comment>
        <translation>退任日</translation>
    </message>
    <message>
        <source>To be checked by a person</source>
        <translation>人による確認が必要</translation>
    </message>
    <message>
        <source>To be consulted</source>
        <translation>事前相談</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>作成が必要</translation>
    </message>
    <message>
        <source>To be created by</source>
        <translation>作成期限</translation>
    </message>
    <message>
        <source>To be decided</source>
        <comment>edition</comment>
        <translation>要判断</translation>
    </message>
    <message>
        <source>To be notified</source>
        <translation>届出が必要</translation>
    </message>
    <message>
        <source>To be retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>改訂が必要</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>minutes</comment>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>To review: proposed by the move from %1, on the strength of %2.</source>
        <extracomment>written into the note of a decision; %1: a framework, %2: requirements of it</extracomment>
        <translation>要確認: %1からの移行による案です。根拠: %2。</translation>
    </message>
    <message>
        <source>Tolerance (days)</source>
        <translation>許容日数</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>教育記録</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>翻訳元の版</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>対応方針決定</translation>
    </message>
    <message>
        <source>Trigger event</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>Trust services categories</source>
        <translation>Trustサービスのカテゴリ</translation>
    </message>
    <message>
        <source>Tsuzuri %1, state of %2</source>
        <extracomment>%1: version of the program, %2: date and time</extracomment>
        <translation>Tsuzuri %1  %2 時点</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>statement</comment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Undecided changes and applicability</source>
        <translation>未判断の変更・採否</translation>
    </message>
    <message>
        <source>Under auditor review</source>
        <translation>監査人確認中</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>User entity</source>
        <translation>委託会社</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>approval</comment>
        <translation>承認の期限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column</comment>
        <translation>版</translation>
    </message>
    <message>
        <source>Version no.</source>
        <translation>版番号</translation>
    </message>
    <message>
        <source>View no.</source>
        <translation>表示番号</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation>免除の承認者</translation>
    </message>
    <message>
        <source>Waived until</source>
        <translation>免除の期限</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Waiver</source>
        <comment>kind</comment>
        <translation>免除</translation>
    </message>
    <message>
        <source>Waiver approved by</source>
        <translation>免除の承認者</translation>
    </message>
    <message>
        <source>Waiver no.</source>
        <translation>免除番号</translation>
    </message>
    <message>
        <source>Waivers</source>
        <comment>register</comment>
        <translation>免除一覧</translation>
    </message>
    <message>
        <source>Way of approval</source>
        <translation>承認方式</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation>最も弱いつながり</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>週次</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>age of a gap</comment>
        <translation>経過週</translation>
    </message>
    <message>
        <source>What</source>
        <comment>meeting</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is left to do, by person</source>
        <translation>担当者別の残作業</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示の内容</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応方法</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>gap</comment>
        <translation>対応方法</translation>
    </message>
    <message>
        <source>What to do first, by person</source>
        <translation>担当者ごとに、まずやること</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>What will be open</source>
        <comment>forecast</comment>
        <translation>残る課題</translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Where each document lives</source>
        <translation>文書の格納場所</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <comment>column</comment>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>forecast</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>表示の持ち主</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>forecast</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>実施期間(自)</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>実施期間(至)</translation>
    </message>
    <message>
        <source>Windows (PowerShell):</source>
        <translation>Windows(PowerShell)の場合:</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>edition</comment>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>evidence</comment>
        <translation>取下げ済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>requirement</comment>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Without tier</source>
        <translation>階層なし</translation>
    </message>
    <message>
        <source>Work flow</source>
        <translation>業務フロー</translation>
    </message>
    <message>
        <source>Workflow system</source>
        <translation>ワークフローシステム</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <comment>news</comment>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Years for which evidence is kept</source>
        <translation>証跡の保管年数</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Zero occurrences</source>
        <translation>発生なし</translation>
    </message>
    <message>
        <source>Zero population statement</source>
        <translation>発生なし確認書</translation>
    </message>
    <message>
        <source>[English only]</source>
        <translation>[英語のみ]</translation>
    </message>
    <message>
        <source>[Japanese only]</source>
        <translation>[日本語のみ]</translation>
    </message>
    <message>
        <source>a part of it</source>
        <comment>edition</comment>
        <translation>その一部</translation>
    </message>
    <message>
        <source>ahead %1</source>
        <comment>coverage</comment>
        <translation>これから %1</translation>
    </message>
    <message>
        <source>all text together</source>
        <translation>文字列の合計</translation>
    </message>
    <message numerus="yes">
        <source>and %n more point(s)</source>
        <extracomment>what a person has to do besides the lines above it; %n: number of points</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>approved %1</source>
        <extracomment>%1: date of approval</extracomment>
        <translation>承認 %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま使用可</translation>
    </message>
    <message>
        <source>b%1, state of %2</source>
        <extracomment>%1: number of the build, %2: date and time of the state that it shows</extracomment>
        <translation>第%1版(b%1) %2 時点</translation>
    </message>
    <message>
        <source>cabinet %1</source>
        <translation>キャビネット%1</translation>
    </message>
    <message>
        <source>cabinet %1-%2</source>
        <extracomment>%1: cabinet, %2: shelf</extracomment>
        <translation>キャビネット%1-%2</translation>
    </message>
    <message>
        <source>catalogue of common controls</source>
        <translation>共通統制カタログ</translation>
    </message>
    <message>
        <source>complied with</source>
        <comment>check table</comment>
        <translation>順守</translation>
    </message>
    <message>
        <source>continued from the previous page</source>
        <translation>前の頁から続く</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>次の頁へ続く</translation>
    </message>
    <message>
        <source>continued, %1 to %2 of %3</source>
        <extracomment>the same from the second page on</extracomment>
        <translation>前の頁から続く・%3 件中 %1～%2 件目</translation>
    </message>
    <message>
        <source>control, no evidence yet</source>
        <translation>統制あり・証跡なし</translation>
    </message>
    <message>
        <source>days until the audit period ends (%1)</source>
        <translation>監査対象期間の終了までの日数(%1)</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>実施 %1</translation>
    </message>
    <message>
        <source>for another period</source>
        <translation>対象期間を変えて使用</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1: first day of a term that has not ended</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>further columns</source>
        <translation>列の続き</translation>
    </message>
    <message>
        <source>gaps that block the handover (%1 in all)</source>
        <translation>提出不可のギャップ(全 %1 件)</translation>
    </message>
    <message>
        <source>gaps that block the handover (%1 in all), %2 fewer than a week ago</source>
        <extracomment>%1: gaps in all, %2: how many fewer block than a week ago</extracomment>
        <translation>提出不可のギャップ(全 %1 件)。1週間前より %2 件減</translation>
    </message>
    <message>
        <source>gaps that block the handover (%1 in all), %2 more than a week ago</source>
        <translation>提出不可のギャップ(全 %1 件)。1週間前より %2 件増</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <extracomment>%1: date from which a version is in force</extracomment>
        <translation>施行 %1</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>check table</comment>
        <translation>一部順守</translation>
    </message>
    <message>
        <source>it belongs to itself</source>
        <translation>自分自身に属しています</translation>
    </message>
    <message>
        <source>it declares a document type, which is never followed</source>
        <translation>文書型宣言があります(たどりません)</translation>
    </message>
    <message>
        <source>it holds no catalog, profile or framework</source>
        <translation>カタログ、プロファイル、枠組みのいずれも含まれていません</translation>
    </message>
    <message>
        <source>it holds no mapping collection</source>
        <translation>対応付け(マッピングコレクション)が入っていません</translation>
    </message>
    <message>
        <source>it holds no requirement</source>
        <translation>要求事項が一つもありません</translation>
    </message>
    <message>
        <source>it is no JSON text</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it is no YAML text</source>
        <translation>YAMLとして読めません</translation>
    </message>
    <message>
        <source>it is no well-formed XML</source>
        <translation>XMLとして正しくありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it lies too deep</source>
        <translation>階層が深すぎます</translation>
    </message>
    <message>
        <source>it refers to a file that is not beside it, and nothing is fetched from elsewhere</source>
        <translation>同じフォルダーにないファイルを参照しています(ほかの場所からは取得しません)</translation>
    </message>
    <message>
        <source>it repeats itself without end</source>
        <translation>際限なく自分自身を繰り返しています</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>遅れ %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <extracomment>%1: date</extracomment>
        <translation>退職 %1</translation>
    </message>
    <message>
        <source>named as its successor</source>
        <comment>edition</comment>
        <translation>後継として指定</translation>
    </message>
    <message>
        <source>no audit period ends ahead</source>
        <translation>今後終了する監査対象期間はありません</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>check table</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>not complied with</source>
        <comment>check table</comment>
        <translation>未順守</translation>
    </message>
    <message>
        <source>not done %1</source>
        <translation>未実施 %1</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>home</comment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>of requirements ready to show (%1 of %2)</source>
        <extracomment>below a percentage; %1 of %2 requirements</extracomment>
        <translation>説明可能な要求事項(%2 件中 %1 件)</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>1つのセル</translation>
    </message>
    <message>
        <source>one part</source>
        <translation>1つの部品</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>1つの行</translation>
    </message>
    <message>
        <source>own control</source>
        <translation>自社の統制</translation>
    </message>
    <message>
        <source>own mapping</source>
        <translation>自社の対応付け</translation>
    </message>
    <message>
        <source>own mapping</source>
        <comment>edition</comment>
        <translation>自社の対応付け</translation>
    </message>
    <message>
        <source>ready to show</source>
        <translation>説明可能</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <extracomment>%1: date up to which a version was in force</extracomment>
        <translation>改廃 %1</translation>
    </message>
    <message>
        <source>required documents with a known place</source>
        <translation>所在が分かる必要文書</translation>
    </message>
    <message>
        <source>same number</source>
        <comment>edition</comment>
        <translation>同じ番号</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>news</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>something is missing there</source>
        <translation>必要な項目がありません</translation>
    </message>
    <message>
        <source>table of correspondence</source>
        <comment>edition</comment>
        <translation>対応表</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the file is not called after its id</source>
        <translation>ファイル名が ID と違います</translation>
    </message>
    <message>
        <source>the id was there before</source>
        <translation>ID が重複しています</translation>
    </message>
    <message>
        <source>the number of parts</source>
        <translation>部品の数</translation>
    </message>
    <message>
        <source>the number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>the same requirement</source>
        <translation>同一の要求事項</translation>
    </message>
    <message>
        <source>the value has the wrong type</source>
        <translation>値の型が違います</translation>
    </message>
    <message>
        <source>the value is not allowed</source>
        <translation>値が正しくありません</translation>
    </message>
    <message>
        <source>there is no column with the numbers of the requirements</source>
        <translation>要求事項の番号の列がありません</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>その列がありません</translation>
    </message>
    <message>
        <source>there is no such member</source>
        <translation>ない項目があります</translation>
    </message>
    <message>
        <source>this version does not know its form</source>
        <translation>この版では読めない形式です</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>term</comment>
        <extracomment>%1: last day</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>today</source>
        <comment>home</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>what it names does not exist</source>
        <translation>参照先がありません</translation>
    </message>
    <message>
        <source>with a blocking gap</source>
        <translation>提出不可のギャップあり</translation>
    </message>
    <message>
        <source>without evidence %1</source>
        <translation>証跡なし %1</translation>
    </message>
    <message>
        <source>“%1” can't be written. Check your rights and that no other program has it open.</source>
        <translation>「%1」に書き込めません。書き込み権限があること、他のプログラムで開いていないことを確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not say of which framework. Write it like iso27001_2022:A.5.1, or say which framework the column means.</source>
        <extracomment>%1: what stands there</extracomment>
        <translation>「%1」がどのフレームワークの番号か分かりません。iso27001_2022:A.5.1 のように書くか、この列のフレームワークを指定してください。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns. Delete those that are not needed.</source>
        <translation>「%1」には列が %2 より多くあります。不要な列を削除してください。</translation>
    </message>
    <message>
        <source>“%1” has no row of headings. Put the names of the columns into its first row.</source>
        <translation>「%1」に見出しの行がありません。1行目に列名を入れてください。</translation>
    </message>
    <message>
        <source>“%1” has the same content as “%2”, which waits already.</source>
        <extracomment>%2: name of the file with the same content</extracomment>
        <translation>「%1」は、すでに受付にある「%2」と同じ内容です。</translation>
    </message>
    <message>
        <source>“%1” is a group, which can be related to something and no more. Correct the relation or the number.</source>
        <extracomment>%1: number of a group of requirements</extracomment>
        <translation>「%1」はグループのため、対応関係は「関連」に限られます。対応関係か番号を訂正してください。</translation>
    </message>
    <message>
        <source>“%1” is a helper file of the system or of an open program.</source>
        <translation>「%1」はシステムまたは使用中のアプリの補助ファイルです。</translation>
    </message>
    <message>
        <source>“%1” is a link. Put the file itself there.</source>
        <translation>「%1」はリンクです。ファイルそのものを置いてください。</translation>
    </message>
    <message>
        <source>“%1” is a server's address, which this version can't open yet. Use a workspace folder.</source>
        <translation>「%1」はサーバーのアドレスで、この版ではまだ開けません。ワークスペースのフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is empty, so it shows nothing. Save or export it again.</source>
        <translation>「%1」は空のファイルなので証跡になりません。もう一度保存または出力してください。</translation>
    </message>
    <message>
        <source>“%1” is imported more than once. The first one counts.</source>
        <extracomment>%1: number of a control</extracomment>
        <translation>「%1」が2回以上取り込まれています。最初のものを使います。</translation>
    </message>
    <message>
        <source>“%1” is no file whose text can be read. PDF, DOCX, XLSX, PPTX, text, HTML and mail files are.</source>
        <translation>「%1」は文字を読み取れる種類のファイルではありません。読み取れるのはPDF・DOCX・XLSX・PPTX・テキスト・HTML・メールです。</translation>
    </message>
    <message>
        <source>“%1” is no kind of record. Give one such as documents or evidence.</source>
        <translation>「%1」という種類の記録はありません。documents や evidence などを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a Tsuzuri workspace. Choose a folder that holds a workspace.db.</source>
        <translation>「%1」は綴りのワークスペースではありません。workspace.db のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a ZIP file or is damaged. Get it again from where it came.</source>
        <translation>「%1」は ZIP ファイルではないか、壊れています。入手元からもう一度入手してください。</translation>
    </message>
    <message>
        <source>“%1” is not a binder. Choose its folder or its first ZIP volume.</source>
        <translation>「%1」はバインダーではありません。バインダーのフォルダーか最初の ZIP を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a complete backup. Use another one.</source>
        <translation>「%1」は完全なバックアップではありません。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is not among the chosen controls, so its modification is left out.</source>
        <extracomment>%1: number of a control or parameter</extracomment>
        <translation>「%1」は選ばれた管理策にないため、その変更を除きました。</translation>
    </message>
    <message>
        <source>“%1” is not an XLSX workbook. Open it in Excel and save it as XLSX.</source>
        <translation>「%1」は XLSX ブックではありません。Excel で開き、XLSX 形式で保存してください。</translation>
    </message>
    <message>
        <source>“%1” is not beside the file. The framework “%2” was taken in its place.</source>
        <extracomment>%1: file or link, %2: name of a framework</extracomment>
        <translation>「%1」が同じフォルダーにないため、基準・規格「%2」を代わりに使いました。</translation>
    </message>
    <message>
        <source>“%1” is not understood. See --help.</source>
        <translation>「%1」を解釈できません。--help を見てください。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, so its text can't be read. Save it without one.</source>
        <translation>「%1」はパスワードで保護されているため、文字を読み取れません。パスワードを外して保存してください。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 is over the limit of %3. Split it.</source>
        <translation>「%1」は大きすぎます: %2が上限の %3 を超えています。分割してください。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is a group, so the entry can only say “related”. Correct the relation.</source>
        <translation>「%2」の「%1」は分類のため、関係は「関連」だけです。関係を直してください。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is withdrawn and is never mapped. Take the entry out.</source>
        <translation>「%2」の「%1」は廃止されており、対応付けの対象になりません。この行を除いてください。</translation>
    </message>
    <message>
        <source>“%1”, line %2: a quotation mark is not closed. Correct the line.</source>
        <translation>「%1」の %2 行目: 引用符が閉じていません。この行を修正してください。</translation>
    </message>
    <message>
        <source>“%1”, line %2: the text is not in the expected encoding. Save the file as UTF-8.</source>
        <translation>「%1」の %2 行目: 文字コードが正しくありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3, column %4: the text is longer than %5 characters. Shorten it.</source>
        <translation>「%1」のシート「%2」%3 行 %4 列: 文字が %5 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>“%2” has no control “%1”, so it is left out.</source>
        <extracomment>%1: number of a control, %2: name of a catalog</extracomment>
        <translation>「%2」に管理策「%1」がないため、除きました。</translation>
    </message>
    <message>
        <source>“%2” has no requirement “%1”. Correct the number or take the entry out.</source>
        <extracomment>%1: number of a requirement, %2: name of a framework</extracomment>
        <translation>「%2」に要求事項「%1」はありません。番号を直すか、この行を除いてください。</translation>
    </message>
    <message>
        <source>“%2” was withdrawn from the framework “%1”. Take the row out or give what took its place.</source>
        <extracomment>%1: a framework, %2: number of a requirement</extracomment>
        <translation>「%2」はフレームワーク「%1」で廃止されています。行を除くか、後継の番号を入れてください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::AgendaModel</name>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>of an agenda item</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of an agenda item</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Strictly confidential item</source>
        <translation>極秘の項目</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>経過(週)</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>names of people</comment>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>tsuzuri::AnswerView</name>
    <message>
        <source>Answered through (%1)</source>
        <translation>充足の経路(%1)</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>文書(%1)</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>証跡(%1)</translation>
    </message>
    <message>
        <source>Weakest link: %1</source>
        <extracomment>%1: a relation, its strength and who says so</extracomment>
        <translation>最も弱いつながり: %1</translation>
    </message>
    <message>
        <source>What the catalogue proposes (%1)</source>
        <translation>カタログの提案(%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>tsuzuri::BinderDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what is wrong, %2: number of items</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: number of a rule, %2: what to do</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>文書 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence item(s)</source>
        <translation>
            <numerusform>証跡 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Audit project</source>
        <translation>監査プロジェクト(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>バインダー設定(&amp;P)</translation>
    </message>
    <message>
        <source>Appears with its number and a mark</source>
        <translation>番号と印を付けて表示します</translation>
    </message>
    <message numerus="yes">
        <source>Binder b%1 is ready: %n file(s), %2.</source>
        <extracomment>%1: number of the build, %2: size such as 12 MB, %n: files</extracomment>
        <translation>
            <numerusform>バインダー b%1 ができました: ファイル %n 件、%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Build even if files are missing, and list them on the cover</source>
        <translation>ファイルが不足していても作成し、表紙に一覧を載せる</translation>
    </message>
    <message>
        <source>Build the audit binder</source>
        <translation>監査バインダーの作成</translation>
    </message>
    <message>
        <source>Build the binder</source>
        <translation>バインダーを作成</translation>
    </message>
    <message>
        <source>Building. The window can be used meanwhile; editing waits until the binder is done.</source>
        <translation>作成中です。画面は使えますが、編集は完了までお待ちください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left in the folder.</source>
        <translation>中止しました。フォルダーには何も残っていません。</translation>
    </message>
    <message>
        <source>Check before building</source>
        <translation>作成前に確認すること</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everything, for the audit firm</source>
        <translation>すべて(監査法人向け)</translation>
    </message>
    <message>
        <source>Language of the binder</source>
        <translation>バインダーの言語</translation>
    </message>
    <message>
        <source>Listed with their place, without a file</source>
        <translation>ファイルはなく、格納場所とともに一覧に載ります</translation>
    </message>
    <message>
        <source>No title in the language of the binder</source>
        <translation>バインダーの言語の名称がありません</translation>
    </message>
    <message>
        <source>Nothing appears in the folder until the binder is whole. Cancel leaves no trace.</source>
        <translation>バインダーが完成するまでフォルダーには何も現れません。中止しても何も残りません。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>不足はありません</translation>
    </message>
    <message>
        <source>Nothing was written: files are missing or changed. They can be left out by the box above.</source>
        <translation>ファイルの不足または変更があるため、何も書き出していません。上の項目を選ぶと、除いて作成できます。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The binder was refused</source>
        <translation>バインダーを作成できません</translation>
    </message>
    <message>
        <source>The workspace has lost the file</source>
        <translation>ワークスペースにファイルがありません</translation>
    </message>
    <message>
        <source>There is no audit project yet. A binder is built for one: make it first.</source>
        <translation>監査プロジェクトがまだありません。先にプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>What the checklist of the binder says</source>
        <translation>バインダーのチェックリストの指摘</translation>
    </message>
    <message>
        <source>Where shall the binder be?</source>
        <translation>バインダーをどこに置きますか?</translation>
    </message>
</context>
<context>
    <name>tsuzuri::BurnDown</name>
    <message numerus="yes">
        <source>%1: %n gap(s)</source>
        <extracomment>%1: a day, %n: number of gaps on it</extracomment>
        <translation>
            <numerusform>%1: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps week by week</source>
        <translation>週ごとのギャップ数</translation>
    </message>
</context>
<context>
    <name>tsuzuri::CaptureBar</name>
    <message>
        <source>Add a version first; then its file can be captured.</source>
        <translation>先に版を追加すると、ファイルの写しを取得できます。</translation>
    </message>
    <message>
        <source>Capture a file…</source>
        <translation>ファイルの写しを取得…</translation>
    </message>
    <message>
        <source>Capture from its place</source>
        <translation>格納場所から取得</translation>
    </message>
    <message>
        <source>Capture the file of this version</source>
        <translation>この版のファイルの写しを取得</translation>
    </message>
    <message>
        <source>Captured: %1, SHA-256 %2…</source>
        <extracomment>%1: size such as 1.2 MB, %2: the first digits of a hash</extracomment>
        <translation>取得済み: %1、SHA-256 %2…</translation>
    </message>
    <message>
        <source>Dispose of it…</source>
        <translation>廃棄…</translation>
    </message>
    <message>
        <source>No copy is captured yet. Drop the file here, or choose it.</source>
        <translation>写しはまだありません。ファイルをここにドロップするか、選択してください。</translation>
    </message>
    <message>
        <source>No copy: it was disposed of on %1. Reason: %2</source>
        <extracomment>%1: a day, %2: why, in the words of a person</extracomment>
        <translation>写しはありません。%1 に廃棄しました。理由: %2</translation>
    </message>
    <message>
        <source>Replace the copy</source>
        <translation>写しを差し替える</translation>
    </message>
    <message>
        <source>Replace the copy…</source>
        <translation>写しを差し替え…</translation>
    </message>
    <message>
        <source>The original is unchanged.</source>
        <translation>原本に変更はありません。</translation>
    </message>
    <message>
        <source>The original was changed since.</source>
        <translation>取得後に原本が変更されています。</translation>
    </message>
    <message>
        <source>This file is the same as the captured copy.</source>
        <translation>このファイルは取得済みの写しと同じです。</translation>
    </message>
    <message>
        <source>This version already has a captured copy. The new file replaces it; the log keeps the earlier one.</source>
        <translation>この版の写しは取得済みです。新しいファイルに差し替えます。以前の写しは記録に残ります。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ChangeRowsDialog</name>
    <message>
        <source>&amp;Column</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>%n 行を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change selected rows</source>
        <translation>選択した行を変更</translation>
    </message>
    <message>
        <source>New content (leave empty to clear)</source>
        <translation>新しい内容(空欄にすると消去)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::CloseDialog</name>
    <message>
        <source>&amp;Language of the minutes</source>
        <translation>議事録の言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next meeting</source>
        <translation>次回(&amp;N)</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>会議を終了</translation>
    </message>
    <message>
        <source>Closed &amp;by</source>
        <translation>終了者(&amp;B)</translation>
    </message>
    <message>
        <source>Export the minutes…</source>
        <translation>議事録を書き出す…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Once it is closed, the meeting, its items and its decisions stay as they are. What is wrong is corrected at the next meeting; what is to be done goes on.</source>
        <translation>終了すると、会議・議題・決定事項は変更できません。訂正は次回の会議で行います。ToDo は引き続き更新できます。</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>会議を終了しました。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ColumnFilterDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: content of a cell, %2: number of rows</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>2026-04-01, 4/1 or empty</source>
        <translation>2026-04-01、4/1、または空欄</translation>
    </message>
    <message>
        <source>Contains these words</source>
        <translation>次の語句を含む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Days in this time</source>
        <translation>この期間の日付</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込む</translation>
    </message>
    <message>
        <source>Filter by "%1"</source>
        <extracomment>%1: heading of a column</extracomment>
        <translation>「%1」で絞り込む</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Is empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Is not empty</source>
        <translation>空欄でない</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>次のいずれか</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>この絞り込みを外す</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ColumnLayout</name>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>この列を表示</translation>
    </message>
    <message>
        <source>Ticked columns are shown, in this order:</source>
        <translation>チェックした列をこの順に表示します：</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ColumnsStep</name>
    <message>
        <source>%1 (by the language of the text)</source>
        <extracomment>%1: a field that is kept in Japanese and English</extracomment>
        <translation>%1(文の言語による)</translation>
    </message>
    <message>
        <source>&amp;Match anew</source>
        <translation>対応付けをやり直す(&amp;M)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(取り込まない)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>列 %1: %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Forgets what was chosen or remembered and goes by the headings alone</source>
        <translation>選んだ内容と覚えた内容を捨て、見出しだけで対応付けます</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>Mark of an earlier export</source>
        <translation>以前の書き出しの目印</translation>
    </message>
    <message>
        <source>Matched as it was chosen the last time for a file with these headings.</source>
        <translation>同じ見出しのファイルで前回選んだとおりに対応付けました。</translation>
    </message>
    <message>
        <source>Matched by the headings. What you choose here is remembered for the next file with these headings.</source>
        <translation>見出しから対応付けました。ここで選んだ内容は、同じ見出しの次のファイルのために覚えます。</translation>
    </message>
    <message>
        <source>No heading is known. Choose where the columns go; it is remembered for the next file.</source>
        <translation>知っている見出しがありません。列の取り込み先を選んでください。次のファイルのために覚えます。</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Taken from the column "%1"</source>
        <translation>列「%1」から取り込みます</translation>
    </message>
    <message>
        <source>Where the column "%1" goes</source>
        <translation>列「%1」の取り込み先</translation>
    </message>
</context>
<context>
    <name>tsuzuri::CompareDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更箇所 %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>%1: number of the change that is shown, %2: how many there are</extracomment>
        <translation>変更 %1 / %2</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <translation>版の比較: %1</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>後の版</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>次の変更 (N)</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>変更箇所のみ</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>前の変更 (P)</translation>
    </message>
    <message>
        <source>Reading both versions…</source>
        <translation>両方の版を読み込んでいます…</translation>
    </message>
    <message>
        <source>The text of files of this type can't be read here.</source>
        <translation>この形式のファイルの本文は、ここでは読み取れません。</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>本文は同じです。</translation>
    </message>
    <message>
        <source>The texts differ too much to be compared line by line.</source>
        <translation>違いが多すぎるため、行ごとに比較できません。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ConditionRow</name>
    <message>
        <source>Comparison</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Example: 2026-04-01</source>
        <translation>例: 2026-04-01</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>レコードの番号</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>comes within (days)</source>
        <translation>まで次の日数以内である</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>が次を含む</translation>
    </message>
    <message>
        <source>is</source>
        <translation>が次と等しい</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>が次より後である</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>が次以上である</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>が次以下である</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>が次より前である</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>が空である</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>が次と異なる</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>が空でない</translation>
    </message>
    <message>
        <source>is past by more than (days)</source>
        <translation>から経過した日数が次を超える</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ControlsStep</name>
    <message numerus="yes">
        <source>%n more requirement(s)</source>
        <translation>
            <numerusform>ほか要求事項%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out, because:</source>
        <translation>採用しない。理由(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Take as a new control</source>
        <translation>新しい統制として採用する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use a control of our own:</source>
        <translation>既存の自社統制を使う(&amp;U):</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応える要求事項</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>このプロジェクトでの扱い</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>採用しない</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>採用しない: %1</translation>
    </message>
    <message>
        <source>Left out; say why</source>
        <translation>採用しない(理由を入力してください)</translation>
    </message>
    <message>
        <source>New control</source>
        <translation>新しい統制</translation>
    </message>
    <message>
        <source>New control; perhaps it is %1</source>
        <extracomment>%1: a control of the company that looks like the common one</extracomment>
        <translation>新しい統制(「%1」の可能性あり)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Our own, linked already</source>
        <translation>自社の統制(対応付け済み)</translation>
    </message>
    <message>
        <source>Our own: %1</source>
        <translation>自社の統制: %1</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>要確認: %1</translation>
    </message>
    <message>
        <source>Why this project does without it</source>
        <translation>このプロジェクトで不要とする理由</translation>
    </message>
</context>
<context>
    <name>tsuzuri::CoverageModel</name>
    <message>
        <source>Control</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Done / due</source>
        <translation>実施 / 期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>統制責任者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>統制名</translation>
    </message>
</context>
<context>
    <name>tsuzuri::CoveragePage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: such as "Not done", %2: number of controls</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) planned.</source>
        <translation>
            <numerusform>実施回を%n件計画しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All controls by month</source>
        <translation>統制全体の月別状況</translation>
    </message>
    <message>
        <source>All occurrences that lie ahead are planned already.</source>
        <translation>今後の実施回はすべて計画済みです。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Audit period</source>
        <translation>監査対象期間</translation>
    </message>
    <message>
        <source>Audit period %1</source>
        <translation>監査対象期間 %1</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>暦年</translation>
    </message>
    <message>
        <source>Choose an audit project at the top of the window.</source>
        <translation>画面上部で監査プロジェクトを選んでください。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>実施状況</translation>
    </message>
    <message>
        <source>Months that are shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>No control fits the filter.</source>
        <translation>条件に合う統制はありません。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>Plan occurrences…</source>
        <translation>実施回を計画…</translation>
    </message>
    <message>
        <source>Plan what lies ahead: %1 occurrences are added, %2 that fit no more are removed. What has begun stays as it is.</source>
        <extracomment>%1: number of occurrences that are added, %2: removed</extracomment>
        <translation>今後の実施回を計画します。追加 %1 件、合わなくなった予定の削除 %2 件です。開始済みのものは変わりません。</translation>
    </message>
    <message>
        <source>The audit project has no period or as-of date yet. Enter it under Projects and scope.</source>
        <translation>監査プロジェクトに対象期間も基準日もありません。「プロジェクト・範囲」で入力してください。</translation>
    </message>
    <message>
        <source>What if the audit started on…</source>
        <translation>監査開始日を仮定…</translation>
    </message>
    <message>
        <source>Year from April</source>
        <translation>4月始まりの年度</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DateEditor</name>
    <message>
        <source>2026-04-01 or 4/1</source>
        <translation>2026-04-01 または 4/1</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>日付を選ぶ (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DayBar</name>
    <message>
        <source>Back to today</source>
        <translation>今日に戻す</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>表示の基準日</translation>
    </message>
    <message>
        <source>Versions, owners and places as they stand on this day.</source>
        <translation>版・担当・格納場所などを、この日の時点で表示しています。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DaysOffNote</name>
    <message>
        <source>Public holidays are known up to %1; later only weekends are free.</source>
        <extracomment>%1: a year</extracomment>
        <translation>祝日は%1年まで分かっています。それより後は土日だけを休みとします。</translation>
    </message>
    <message>
        <source>These days off of the project can't be read and count as business days: %1. Write them under “Own settings” of the project as company_holidays=2026-08-14, 2026-08-12..2026-08-15, 12-29..01-03.</source>
        <extracomment>%1: what somebody wrote, such as "Christmas; 2026-13-01"; company_holidays is a name and stays</extracomment>
        <translation>プロジェクトの休業日のうち、読み取れないものは営業日として数えています: %1。プロジェクトの「個別設定」に company_holidays=2026-08-14, 2026-08-12..2026-08-15, 12-29..01-03 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DecisionPanel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: title of a document, %2: its number in the catalogue</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>根拠: %1</translation>
    </message>
    <message>
        <source>Asked for by %1 and %2 more</source>
        <translation>根拠: %1 ほか %2 件</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>作成予定にする</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Number or title of a document</source>
        <translation>文書の番号または名称</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>文書を表示</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>これに決定</translation>
    </message>
    <message>
        <source>This is not it</source>
        <translation>決定を取り消す</translation>
    </message>
    <message>
        <source>Which document it is</source>
        <translation>該当する文書</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>不要とする理由</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DetailPane</name>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Fold the details away</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DifferenceChoice</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Controls that are in force answer what they are linked to, whatever is held.</source>
        <translation>有効な統制は、保有する基準・規格にかかわらず、紐付いた要求事項に対応するものとして数えます。</translation>
    </message>
    <message>
        <source>Count our own controls</source>
        <translation>自社の統制を含める</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>schemes</comment>
        <translation>保有</translation>
    </message>
    <message>
        <source>Schemes that are held: %1</source>
        <translation>保有する基準・規格: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>scheme</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>The scheme that is aimed at</source>
        <translation>対象とする基準・規格</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DifferenceModel</name>
    <message>
        <source>Added: “%1”</source>
        <translation>追加: 「%1」</translation>
    </message>
    <message>
        <source>Changed from “%1” to “%2”</source>
        <extracomment>%1: a line of text before, %2: after a change</extracomment>
        <translation>「%1」から「%2」に変更</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>削除: 「%1」</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DifferencePage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a state of requirements, %2: their number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>要求事項%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered through</source>
        <translation>充足の経路</translation>
    </message>
    <message>
        <source>Chapters of the target</source>
        <translation>対象の章</translation>
    </message>
    <message>
        <source>Choose what is held and what is aimed at.</source>
        <translation>保有する基準・規格と対象を選んでください。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Documents to renew</source>
        <translation>更新すべき文書</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Evidence to collect anew</source>
        <translation>取り直すべき証跡</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>No chapters.</source>
        <translation>章がありません。</translation>
    </message>
    <message>
        <source>No requirement fits the filter.</source>
        <translation>絞り込みに合う要求事項はありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>requirement</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Nothing that is held answers %1.</source>
        <translation>保有する基準・規格の中に%1に対応するものはありません。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirements of the target</source>
        <translation>対象の要求事項</translation>
    </message>
    <message>
        <source>Requirements to complete</source>
        <translation>補うべき要求事項</translation>
    </message>
    <message>
        <source>State</source>
        <comment>difference</comment>
        <translation>充足状況</translation>
    </message>
    <message>
        <source>What is left to do, by person</source>
        <translation>担当者別の残作業</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>answered</comment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Why it is answered</source>
        <translation>充足の根拠</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DifferenceView</name>
    <message>
        <source>Both versions side by side</source>
        <translation>両方の版(左右に並べて表示)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DisposeDialog</name>
    <message numerus="yes">
        <source>%n file(s) disposed of.</source>
        <translation>
            <numerusform>%n 件のファイルを廃棄しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also dispose of %n file(s) whose retention has not run out or is not recorded</source>
        <translation>
            <numerusform>保管期限前、または期限の記録がない %n 件も廃棄する</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>file</comment>
        <translation>属する記録</translation>
    </message>
    <message numerus="yes">
        <source>Dispose of %n file(s)</source>
        <translation>
            <numerusform>%n 件のファイルを廃棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Dispose of files</source>
        <translation>ファイルの廃棄</translation>
    </message>
    <message>
        <source>Dispose of it although it has to be kept until %1</source>
        <translation>保管期限(%1)前に廃棄する</translation>
    </message>
    <message>
        <source>Dispose of the files</source>
        <translation>ファイルを廃棄</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>廃棄者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files to dispose of</source>
        <translation>廃棄するファイル</translation>
    </message>
    <message>
        <source>Legal hold: it stays</source>
        <translation>廃棄停止中(廃棄不可)</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <translation>%1 に満了</translation>
    </message>
    <message>
        <source>Reason (English)</source>
        <translation>理由(英語)</translation>
    </message>
    <message>
        <source>Reason (Japanese)</source>
        <translation>理由(日本語)</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>The files are removed from the workspace for good; this can't be undone. Their names, hashes and the reason stay. Originals elsewhere are not touched.</source>
        <translation>ファイルはワークスペースから完全に削除され、元に戻せません。名前、ハッシュ値、理由は残ります。ほかの場所にある原本には触れません。</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>To be kept until %1</source>
        <translation>%1 まで保管</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DoneStep</name>
    <message>
        <source>%1: %2 added, %3 changed.</source>
        <extracomment>%1: name of a register, %2: rows added, %3: rows changed</extracomment>
        <translation>%1: 追加 %2 件、変更 %3 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were as they are already.</source>
        <translation>
            <numerusform>%n 行はすでに同じ内容でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out. Correct them in the file and import it again: only what differs is changed.</source>
        <translation>
            <numerusform>%n 行は取り込みませんでした。ファイルで直してもう一度取り込むと、違うところだけが変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>取り込みを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>すべて取り込み前の状態です。</translation>
    </message>
    <message>
        <source>Something else was changed since. Undo that first, in the main window.</source>
        <translation>この後に別の変更がありました。先にメインウィンドウでその変更を元に戻してください。</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>取り込みを元に戻しました。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::DutiesTab</name>
    <message>
        <source>Hand over…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Nothing that goes on needs this person.</source>
        <translation>この人が担当しているものはありません。</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>引き継ぐもの</translation>
    </message>
</context>
<context>
    <name>tsuzuri::EditionChoice</name>
    <message>
        <source>&amp;From</source>
        <translation>移行元(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>水準(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>移行先(&amp;T)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>tsuzuri::EditionDetail</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a register, %2: number of its records</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>対応する旧版の要求事項</translation>
    </message>
    <message>
        <source>Nothing of the former edition asks for this. It is to be decided.</source>
        <translation>旧版に対応する要求事項はありません。採否の判断が必要です。</translation>
    </message>
    <message>
        <source>Nothing of the new edition asks for this. What is recorded stays as it is.</source>
        <translation>新版に対応する要求事項はありません。記録した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>tsuzuri::EditionDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what becomes of requirements, %2: their number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Changed wordings also show in %1.</source>
        <extracomment>%1: names of audit projects</extracomment>
        <translation>文言の変更は%1にも反映されます。</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>旧番号</translation>
    </message>
    <message>
        <source>From %1 to %2. Answers kept or carried over: %3; carried over, to be reviewed: %4; requirements to be decided: %5. Nothing that was recorded is lost.</source>
        <extracomment>%1 and %2: names of frameworks, %3 to %5: numbers of requirements</extracomment>
        <translation>%1から%2へ。維持または引き継ぐ回答: %3件、引き継いだうえで要確認: %4件、新たに判断する要求事項: %5件。記録した内容は失われません。</translation>
    </message>
    <message>
        <source>Move the project</source>
        <translation>移行する</translation>
    </message>
    <message>
        <source>Move “%1” to another edition</source>
        <extracomment>%1: name of an audit project</extracomment>
        <translation>「%1」を別の版へ移行</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>requirement</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Requirements of both editions</source>
        <translation>両方の版の要求事項</translation>
    </message>
    <message>
        <source>The frameworks are being read…</source>
        <translation>フレームワークを読み込んでいます…</translation>
    </message>
    <message>
        <source>The project follows %1.</source>
        <translation>プロジェクトを%1へ移行しました。</translation>
    </message>
    <message>
        <source>The project follows %1. The decisions on the former edition stay readable in the closed project “%2”.</source>
        <extracomment>%1: name of a framework, %2: name of a closed project</extracomment>
        <translation>プロジェクトを%1へ移行しました。旧版の採否は、終了したプロジェクト「%2」で引き続き閲覧できます。</translation>
    </message>
    <message>
        <source>The project is being moved…</source>
        <translation>移行しています…</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わる点</translation>
    </message>
    <message>
        <source>What hangs on the requirement</source>
        <translation>要求事項に紐づく記録</translation>
    </message>
    <message>
        <source>Working out what becomes of the requirements…</source>
        <translation>要求事項の扱いを調べています…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::EditionMenu</name>
    <message>
        <source>Import a mapping</source>
        <translation>対応表の取込み</translation>
    </message>
    <message>
        <source>Import a mapping…</source>
        <translation>対応表の取込み…</translation>
    </message>
    <message>
        <source>Mappings (*.json *.xlsx *.csv)</source>
        <translation>対応表 (*.json *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Move to another edition…</source>
        <translation>別の版へ移行…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::EntryBar</name>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>of an agenda item</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>New gap</source>
        <translation>新しいギャップ</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい依頼</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose somebody from the list.</source>
        <translation>「%1」という人はいません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Esc leaves it so.</source>
        <translation>まだ何も入力されていません。やめるときは Esc を押してください。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>連絡事項</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of an agenda item</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>in a meeting</comment>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>記録する内容</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 12/1 or 2026-12-01.</source>
        <translation>「%1」は日付として読めません。12/1 または 2026-12-01 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ExistingItemDialog</name>
    <message>
        <source>Add the files to it</source>
        <translation>ファイルを追加する</translation>
    </message>
    <message>
        <source>Evidence items</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>File a new item in its place</source>
        <translation>差し替えとして登録する</translation>
    </message>
    <message>
        <source>Number or words of the title</source>
        <translation>番号または名称の一部</translation>
    </message>
    <message>
        <source>Only if it is replaced, such as: the first file was incomplete</source>
        <translation>差し替えるときだけ記入(例: 前のファイルに不足があった)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>To an item that is there</source>
        <translation>登録済みの証跡へ</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n 行を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV (UTF-8)</translation>
    </message>
    <message>
        <source>Edit it there and import it again: only what you have changed is changed here.</source>
        <translation>編集して取り込み直すと、変更した箇所だけがここで変更されます。</translation>
    </message>
    <message numerus="yes">
        <source>Everything: %n row(s), all columns</source>
        <translation>
            <numerusform>すべて: %n 行・全列</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excelブック (XLSX)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <extracomment>%1: name of a register</extracomment>
        <translation>書き出し: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Table (*.%1)</source>
        <translation>表 (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>The table as it is shown: %n row(s), %1 column(s)</source>
        <translation>
            <numerusform>表示中の表: %n 行・%1 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::FieldRow</name>
    <message>
        <source>(not found)</source>
        <extracomment>after words of an import that name no record</extracomment>
        <translation>(見つかりません)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::FileTaker</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Taking %n file(s)…</source>
        <translation>
            <numerusform>ファイル %n 件を取り込み中…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::FilterField</name>
    <message>
        <source>Filter this table</source>
        <translation>この表を絞り込む</translation>
    </message>
</context>
<context>
    <name>tsuzuri::FindBar</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>%1: which place, %2: how many places there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2…</source>
        <extracomment>the same, when there may be more than %2</extracomment>
        <translation>%1 / %2…</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>このファイル内を検索</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>次の箇所(Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>前の箇所(Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::FindDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a kind of results, %2: how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, not all files are read yet</source>
        <extracomment>%1: "12 results"</extracomment>
        <translation>%1(ファイルの読み取りは途中です)</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>results</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>結果の種類</translation>
    </message>
    <message>
        <source>Number, name or part of it, in either language; words inside files</source>
        <translation>番号・名称・その一部(日英どちらでも)、ファイルの中の言葉</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Tab next kind    Enter opens    Ctrl+Enter in its register    Alt+Enter its place    Ctrl+C copies its place</source>
        <translation>↑ ↓ 選ぶ    Tab 種類を切り替え    Enter 開く    Ctrl+Enter 台帳で見る    Alt+Enter 場所を開く    Ctrl+C 場所をコピー</translation>
    </message>
</context>
<context>
    <name>tsuzuri::FindModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a register, %2: number of results</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (the best %2 of %3)</source>
        <extracomment>%1: name of a register, %2: number of results that are shown, %3: number of all</extracomment>
        <translation>%1(%3 件のうち上位 %2 件)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Enter opens its place</source>
        <translation>Enter で場所を開く</translation>
    </message>
    <message>
        <source>Inside files</source>
        <translation>ファイルの中</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>最近見たもの</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1頁</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <extracomment>%1: name of a sheet of a workbook</extracomment>
        <translation>シート「%1」</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>スライド%1</translation>
    </message>
</context>
<context>
    <name>tsuzuri::FindingChainTab</name>
    <message>
        <source>Done</source>
        <comment>step of a finding</comment>
        <translation>済</translation>
    </message>
    <message>
        <source>From the cause to the effect</source>
        <translation>原因から有効性の確認まで</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>step of a finding</comment>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>step of a finding</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>step of a finding</comment>
        <translation>対応中</translation>
    </message>
</context>
<context>
    <name>tsuzuri::FindingsPage</name>
    <message>
        <source>%1 %2 · without cause %3 · without corrective action %4 · effectiveness not shown %5</source>
        <extracomment>%1: what the scheme calls a finding, %2 to %5: numbers of them</extracomment>
        <translation>%1 %2 件・原因未記入 %3 件・是正処置なし %4 件・有効性未確認 %5 件</translation>
    </message>
    <message>
        <source>Findings and corrective actions</source>
        <translation>発見事項と是正処置</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ForecastDialog</name>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>作業量</translation>
    </message>
    <message>
        <source>If the audit started on this date</source>
        <translation>この日に監査が始まるとしたら</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>On %1, if nothing is done until then: %2 expired, %3 not approved, %4 missing. %5 of all are not open today.</source>
        <extracomment>%1: a day, %2 to %5: numbers of open points</extracomment>
        <translation>%1 までに何もしない場合: 期限切れ %2 件、未承認 %3 件、不足 %4 件。このうち今日は課題になっていないものが %5 件あります。</translation>
    </message>
    <message>
        <source>On one page of A4, or as Excel workbook</source>
        <translation>A4 1枚、またはExcelブック</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The audit &amp;starts on</source>
        <translation>監査開始日(&amp;S)</translation>
    </message>
    <message>
        <source>What will be open</source>
        <translation>残っている課題</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Working out what will be open…</source>
        <translation>残る課題を調べています…</translation>
    </message>
    <message>
        <source>Write a day like 2026-04-01.</source>
        <translation>日付を 2026-04-01 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::FrameworkDialog</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>要求事項%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct</source>
        <translation>
            <numerusform>修正が必要な行%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>確認事項%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn requirement(s)</source>
        <translation>
            <numerusform>廃止%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Framework from %1</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1 の基準・規格</translation>
    </message>
    <message>
        <source>Keep in this workspace</source>
        <translation>このワークスペースに保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Nothing can be kept until these rows are corrected in the file.</source>
        <translation>ファイルのこれらの行を直すまで保存できません。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Projects refer to the framework by this name. Letters a to z, digits and _ are allowed.</source>
        <translation>監査プロジェクトはこの名前で基準・規格を参照します。英小文字、数字、_ が使えます。</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>“%1” is kept in this workspace. New audit projects can choose it.</source>
        <extracomment>%1: name of a framework</extracomment>
        <translation>「%1」をこのワークスペースに保存しました。新しい監査プロジェクトで選べます。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::GapCard</name>
    <message>
        <source>What to do</source>
        <translation>対応方法</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>なぜ重要か</translation>
    </message>
</context>
<context>
    <name>tsuzuri::GapModel</name>
    <message numerus="yes">
        <source>%1: %n gap(s)</source>
        <extracomment>%1: a severity, %n: number of gaps</extracomment>
        <translation>
            <numerusform>%1: ギャップ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
</context>
<context>
    <name>tsuzuri::GapPage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a severity, %2: number of gaps</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n gap(s)</source>
        <translation>
            <numerusform>ギャップ %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>ギャップ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3横</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4横</translation>
    </message>
    <message>
        <source>Gap checklist</source>
        <translation>ギャップチェックリスト</translation>
    </message>
    <message>
        <source>No gap fits the filter.</source>
        <translation>条件に合うギャップはありません。</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>The rules find nothing to object to. New gaps appear here as soon as they arise.</source>
        <translation>指摘はありません。新しいギャップは生じるとすぐここに表示されます。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::GapsTab</name>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>The rules find nothing to object to here.</source>
        <translation>ここに指摘はありません。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::HandoverDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: kind of a record, %2: name of one of its fields</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 handed over.</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>
            <numerusform>%1 の %n 件を引き継ぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>割り当て(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave where they are</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Selected rows go to</source>
        <translation>選択した行の後任(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n item(s)</source>
        <translation>
            <numerusform>%n 件を引き継ぐ</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over: %1</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>引継ぎ: %1</translation>
    </message>
    <message>
        <source>Holds the role</source>
        <translation>役割の在任</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>that is handed over</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>後任</translation>
    </message>
    <message>
        <source>The successors answer &amp;from</source>
        <translation>後任の開始日(&amp;F)</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>引き継ぐもの</translation>
    </message>
    <message>
        <source>What this person has approved, captured, reviewed or decided stays in the records as it is.</source>
        <translation>承認・取得・確認・決定の記録は、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::HeatMapView</name>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1: occurrences that are done, %2: all that are due in the month</extracomment>
        <translation>%2回のうち%1回実施済み</translation>
    </message>
    <message>
        <source>All controls by month</source>
        <translation>統制全体の月別状況</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限を迎える実施回はありません。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::HeldDialog</name>
    <message>
        <source>Schemes that are held</source>
        <translation>保有する基準・規格</translation>
    </message>
</context>
<context>
    <name>tsuzuri::HistoryTab</name>
    <message>
        <source>History of changes</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>No visible change</source>
        <translation>表示する変更なし</translation>
    </message>
</context>
<context>
    <name>tsuzuri::HomePage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All gaps</source>
        <translation>すべてのギャップ</translation>
    </message>
    <message>
        <source>Begin with an audit project: choose what is audited against, and its requirements come with it.
Lists that you keep already can be imported at any time.</source>
        <translation>まず監査プロジェクトを作成します。監査の基準・規格を選ぶと、その要求事項が登録されます。
お手元の一覧はいつでも取り込めます。</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>分野別</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>実施状況</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>Milestone on %1 added.</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1 のマイルストーンを追加しました。</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>New audit project…</source>
        <translation>監査プロジェクトを作成…</translation>
    </message>
    <message>
        <source>On one A4 page</source>
        <translation>A4 1枚に出力</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>a proposed day</comment>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>登録する: %1</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ImportDialog</name>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>取り込み不可 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>変更なし %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n 行を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n 行を読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>step</comment>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>File</source>
        <comment>step</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n 行を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>No column goes anywhere yet: choose at least one in the next step.</source>
        <translation>取り込む列がまだありません。次の画面で少なくとも 1 列選んでください。</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Storing the changes…</source>
        <translation>変更を保存しています…</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>変わるところを調べています…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::IntakeForm</name>
    <message>
        <source>%1 from %2, SHA-256 %3…</source>
        <extracomment>%1: size, %2: where it was taken from, %3: first digits of a SHA-256</extracomment>
        <translation>%1、元の場所 %2、SHA-256 %3…</translation>
    </message>
    <message>
        <source>A dash: not answered yet</source>
        <translation>横線は未回答です</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>期間の記録</translation>
    </message>
    <message>
        <source>A population</source>
        <translation>母集団</translation>
    </message>
    <message>
        <source>Another: number or words</source>
        <translation>ほかの統制: 番号か名前の一部</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Complete?</source>
        <translation>網羅性</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Date and time can be seen</source>
        <translation>日付と時刻が写っている</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Filter, query or condition that was used</source>
        <translation>絞り込み・クエリ・抽出条件</translation>
    </message>
    <message>
        <source>It holds personal data</source>
        <translation>個人情報を含む</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>示すもの</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>ある日の状態</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>intake</comment>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>The same file was used before: say why it still holds.</source>
        <translation>同じファイルが以前に使われています。今回も有効な理由を記入してください。</translation>
    </message>
    <message>
        <source>The user can be seen</source>
        <translation>利用者が写っている</translation>
    </message>
    <message>
        <source>This can't be read; what it was before stays.</source>
        <translation>読み取れません。前の値のままです。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>URL or system can be seen</source>
        <translation>URL・システム名が写っている</translation>
    </message>
    <message>
        <source>Why again?</source>
        <translation>再使用の理由</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
</context>
<context>
    <name>tsuzuri::IntakePage</name>
    <message>
        <source>%1  %2</source>
        <comment>key and what it does</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) filed as one item.</source>
        <translation>
            <numerusform>%n個のファイルを1件の証跡として登録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) filed.</source>
        <translation>
            <numerusform>%n件を登録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside as no evidence.</source>
        <translation>
            <numerusform>%n件を証跡ではないものとして外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n件を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n件が登録待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <translation>
            <numerusform>%n件を取り込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>key and choice</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;4  Another reason…</source>
        <translation>&amp;4  ほかの理由…</translation>
    </message>
    <message>
        <source>1–3 control, C other, P period, D day, T title, K kind</source>
        <translation>1～3 統制 · C ほか · P 期間 · D 取得日 · T 名称 · K 種類</translation>
    </message>
    <message>
        <source>A draft, or an older state</source>
        <translation>下書き・古い版</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>%1 に追加しました。</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>key: "as the one before"</extracomment>
        <translation>直前と同じ</translation>
    </message>
    <message>
        <source>As one item</source>
        <translation>1件にまとめて登録</translation>
    </message>
    <message>
        <source>Drop files, folders or a screen here: each is taken in, and the desk proposes what it shows. The originals stay where they are.</source>
        <translation>ファイル、フォルダー、画面の画像をここに落とすと取り込み、何の証跡かを提案します。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Evidence intake</source>
        <translation>証跡受付</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>登録</translation>
    </message>
    <message numerus="yes">
        <source>File the %n sure file(s)</source>
        <translation>
            <numerusform>確実な%n件を登録</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed in place of %1.</source>
        <translation>%1 の差し替えとして登録しました。</translation>
    </message>
    <message>
        <source>Files that wait to be filed</source>
        <translation>登録を待つファイル</translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation>取り込むファイル</translation>
    </message>
    <message>
        <source>Folder to take in</source>
        <translation>取り込むフォルダー</translation>
    </message>
    <message>
        <source>It has nothing to do with the audit</source>
        <translation>監査に関係がない</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>intake</comment>
        <translation>あとで</translation>
    </message>
    <message>
        <source>No control is proposed: type its number or words of its name, then Enter.</source>
        <translation>統制の候補がありません。番号か名前の一部を入力してEnterを押してください。</translation>
    </message>
    <message>
        <source>Not evidence</source>
        <translation>証跡ではない</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>対象外にしたファイル…</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Taking files in…</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor files. Copy a screen or files first.</source>
        <translation>クリップボードに画像もファイルもありません。先に画面かファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>The same file was filed before: say why it is used again, or press X.</source>
        <translation>同じファイルが登録済みです。再使用の理由を記入するか、Xを押してください。</translation>
    </message>
    <message>
        <source>The same is filed already</source>
        <translation>同じものが登録済み</translation>
    </message>
    <message>
        <source>To an item…</source>
        <translation>登録済みの証跡へ…</translation>
    </message>
    <message>
        <source>What is red can't be read. Correct it, or leave it with Escape.</source>
        <translation>赤い項目は読み取れません。直すか、Escで元に戻してください。</translation>
    </message>
    <message>
        <source>Why it is no evidence</source>
        <translation>証跡ではない理由</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>“%1” is filed.</source>
        <translation>「%1」を登録しました。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ItemView</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1(%n 日超過)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>統制</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>of an agenda item</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of an agenda item</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>The agenda is empty. Prepare the meeting first.</source>
        <translation>議題がありません。先に会議を準備してください。</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>なぜ重要か</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>names of people</comment>
        <translation>非表示</translation>
    </message>
    <message numerus="yes">
        <source>open for %n week(s)</source>
        <translation>
            <numerusform>%n 週継続</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::KeySheet</name>
    <message>
        <source>In cells and editors</source>
        <translation>セルと編集欄</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>tsuzuri::LeaverWatch</name>
    <message numerus="yes">
        <source>%1 is still named in %n record(s) that go on.</source>
        <extracomment>%1: name of a person, %n: number of controls, documents and other records</extracomment>
        <translation>
            <numerusform>%1 は、まだ %n 件の担当になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き継ぐ…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::LineList</name>
    <message numerus="yes">
        <source>and %n other(s)…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::LinkEditor</name>
    <message>
        <source>Number or name</source>
        <translation>番号または名称</translation>
    </message>
    <message>
        <source>Numbers or names, separated by ;</source>
        <translation>番号または名称(; で区切る)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::LinksTab</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a field or register, %2: number of records</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Linked records</source>
        <translation>紐付いた記録</translation>
    </message>
    <message>
        <source>This record is linked to no other.</source>
        <translation>この記録はどこにも紐付いていません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MainWindow</name>
    <message>
        <source>%1 (%2) – Tsuzuri</source>
        <extracomment>%1: company, %2: name of the workspace folder</extracomment>
        <translation>%1 (%2) – Tsuzuri</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Work is still running. Closing the window cancels it.</source>
        <translation>処理を実行中です。ウィンドウを閉じると中止されます。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MappingDialog</name>
    <message numerus="yes">
        <source>%n pair(s) of requirements were taken in. They go before those of the program.</source>
        <translation>
            <numerusform>要求事項の対応%n組を取り込みました。プログラムの対応表より優先されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct</source>
        <translation>
            <numerusform>訂正が必要な行: %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mapping from %1</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1 の対応付け</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Nothing can be taken until these rows are corrected in the file.</source>
        <translation>ファイルのこれらの行を訂正するまで取り込めません。</translation>
    </message>
    <message>
        <source>Numbers in the &amp;first column are of</source>
        <translation>1列目の番号のフレームワーク(&amp;F)</translation>
    </message>
    <message>
        <source>Numbers in the &amp;second column are of</source>
        <translation>2列目の番号のフレームワーク(&amp;S)</translation>
    </message>
    <message>
        <source>Pairs: %1 new, %2 changed, %3 known already.</source>
        <extracomment>%1 to %3: numbers of pairs</extracomment>
        <translation>対応の組: 新規%1件、変更%2件、登録済み%3件。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Take into this workspace</source>
        <translation>ワークスペースに取り込む</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>ファイルの記載どおり</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MaskView</name>
    <message>
        <source>Arrow keys move the chosen mask, Shift with arrow keys sizes it, Tab chooses the next one, Delete removes it.</source>
        <translation>矢印キーで選択中のマスクを動かし、Shift+矢印キーで大きさを変え、Tabで次を選び、Deleteで消します。</translation>
    </message>
    <message>
        <source>Pages with masks</source>
        <translation>マスクを置くページ</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MeetingClock</name>
    <message>
        <source>%1 · meeting %2</source>
        <extracomment>times as minutes:seconds; %1: for this item, %2: for the whole meeting</extracomment>
        <translation>%1・全体 %2</translation>
    </message>
    <message>
        <source>Time for this item and for the meeting</source>
        <translation>この項目と会議全体の経過時間</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MeetingKeys</name>
    <message>
        <source>Action needed</source>
        <comment>result</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>of an agenda item</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>氏名を隠す</translation>
    </message>
    <message>
        <source>In order</source>
        <comment>result</comment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Item or table</source>
        <translation>項目/表</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>New gap</source>
        <translation>新しいギャップ</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい依頼</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>result</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>連絡事項</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>証跡を開く</translation>
    </message>
    <message>
        <source>Open the place</source>
        <translation>場所を開く</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of an agenda item</comment>
        <translation>担当</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>result</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>in a meeting</comment>
        <translation>ToDo</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MeetingWindow</name>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 / %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Esc goes back to the item.</source>
        <translation>%1。Esc で項目に戻ります。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Agenda as a table</source>
        <translation>議題の表</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>会議を終了…</translation>
    </message>
    <message>
        <source>Names and strictly confidential items are hidden</source>
        <translation>氏名と極秘の項目は隠れています</translation>
    </message>
    <message>
        <source>No evidence belongs to this item.</source>
        <translation>この項目に証跡はありません。</translation>
    </message>
    <message>
        <source>No place is registered for this item.</source>
        <translation>この項目の場所は登録されていません。</translation>
    </message>
    <message>
        <source>No program of this computer opens it: %1</source>
        <translation>このコンピューターには、これを開けるプログラムがありません: %1</translation>
    </message>
    <message>
        <source>Private notes are hidden</source>
        <translation>個人メモは隠れています</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>定例会</translation>
    </message>
    <message>
        <source>Regular meeting no. %1</source>
        <translation>第%1回 定例会</translation>
    </message>
    <message>
        <source>The evidence of this item has no file here.</source>
        <translation>この項目の証跡のファイルは保管されていません。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MeetingsPage</name>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Checklist, A3 landscape</source>
        <translation>チェックリスト A3横</translation>
    </message>
    <message>
        <source>Checklist, A4 landscape</source>
        <translation>チェックリスト A4横</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>定例会モード</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message numerus="yes">
        <source>Next: %1 on %2, %n item(s)</source>
        <translation>
            <numerusform>次回: %1(%2)、議題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 on %2, not prepared yet</source>
        <extracomment>%1: a meeting with its number, %2: its day</extracomment>
        <translation>次回: %1(%2)、未準備</translation>
    </message>
    <message>
        <source>Prepare again…</source>
        <translation>準備し直す…</translation>
    </message>
    <message>
        <source>Prepare the next meeting…</source>
        <translation>次回を準備…</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>定例会</translation>
    </message>
    <message>
        <source>Regular meeting no. %1</source>
        <translation>第%1回 定例会</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MessageLine</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>tsuzuri::MonthStrip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a month, %2: what was done in it and what not</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tsuzuri::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>tsuzuri::NeedsStep</name>
    <message>
        <source>&amp;Leave it open for now</source>
        <translation>今は決めない(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To be created, or to be collected</source>
        <translation>作成する、または収集する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use a document that we have:</source>
        <translation>既存の文書を使う(&amp;U):</translation>
    </message>
    <message>
        <source>Documents and evidence</source>
        <translation>文書と証跡</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>文書: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>証跡: %1</translation>
    </message>
    <message>
        <source>For the controls</source>
        <translation>対象の統制</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Left open: %1</source>
        <translation>未決定: %1</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>収集対象にしない</translation>
    </message>
    <message numerus="yes">
        <source>Not expected; the control has %n item(s) of evidence</source>
        <translation>
            <numerusform>収集対象にしない(この統制の証跡は%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>The control expects it already</source>
        <translation>統制の必要証跡として登録済み</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>登録済み: %1</translation>
    </message>
    <message>
        <source>To be collected</source>
        <translation>収集する</translation>
    </message>
    <message numerus="yes">
        <source>To be collected; the control has %n item(s) of evidence</source>
        <translation>
            <numerusform>収集する(この統制の証跡は%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>要確認: %1</translation>
    </message>
    <message>
        <source>To be created</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>To be created; perhaps it is %1</source>
        <extracomment>%1: a document that looks like the one that is needed</extracomment>
        <translation>作成する(「%1」の可能性あり)</translation>
    </message>
    <message>
        <source>To be made: %1</source>
        <translation>作成・収集: %1</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>What there is, and what becomes of it</source>
        <translation>現状と今後の扱い</translation>
    </message>
</context>
<context>
    <name>tsuzuri::NewWorkspaceDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Company (&amp;English)</source>
        <translation>会社名(英語)(&amp;E)</translation>
    </message>
    <message>
        <source>Company (&amp;Japanese)</source>
        <translation>会社名(日本語)(&amp;J)</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Everything will be kept in %1</source>
        <translation>すべて %1 に保存します</translation>
    </message>
    <message>
        <source>Example: Kumoito Inc.</source>
        <translation>例: Kumoito Inc.</translation>
    </message>
    <message>
        <source>Example: 株式会社くもいと</source>
        <translation>例: 株式会社くもいと</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>One of the two names is enough; the other can follow later.</source>
        <translation>会社名はどちらか一方で構いません。もう一方は後から入力できます。</translation>
    </message>
    <message>
        <source>There is a workspace of this name already: %1</source>
        <translation>同じ名前のワークスペースがすでにあります: %1</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose one that does.</source>
        <translation>このフォルダーはありません。存在するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Where shall the workspace be?</source>
        <translation>ワークスペースをどこに置きますか?</translation>
    </message>
</context>
<context>
    <name>tsuzuri::OscalMappingDialog</name>
    <message numerus="yes">
        <source>%1 and %2: %n mapping(s)</source>
        <extracomment>%1, %2: names of frameworks</extracomment>
        <translation>
            <numerusform>%1と%2: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Mapping between two frameworks</source>
        <translation>二つの基準・規格の対応付け</translation>
    </message>
    <message>
        <source>What the workspace and Tsuzuri map between two frameworks is written as one document. Mappings of the workspace go before those of Tsuzuri.</source>
        <translation>ワークスペースと綴りが持つ、二つの基準・規格の対応付けを一つの文書に書き出します。ワークスペース独自の対応付けを優先します。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>書き出す…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::OscalMenu</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>document</comment>
        <extracomment>%1: kind of a document, such as “Assessment results”</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Assessment results</source>
        <translation>評価結果</translation>
    </message>
    <message>
        <source>Component definition</source>
        <translation>コンポーネント定義</translation>
    </message>
    <message>
        <source>Documents of OSCAL</source>
        <translation>OSCAL文書</translation>
    </message>
    <message>
        <source>Import a mapping</source>
        <translation>対応付けの取り込み</translation>
    </message>
    <message>
        <source>Import a mapping…</source>
        <translation>対応付けの取り込み…</translation>
    </message>
    <message>
        <source>Mapping between two frameworks</source>
        <translation>二つの基準・規格の対応付け</translation>
    </message>
    <message>
        <source>Mapping between two frameworks…</source>
        <translation>二つの基準・規格の対応付け…</translation>
    </message>
    <message>
        <source>Mapping collections of OSCAL (*.json *.yaml *.yml)</source>
        <translation>OSCALの対応付け (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Mappings: %1 new, %2 there already, %3 left out.</source>
        <extracomment>%1 to %3: numbers</extracomment>
        <translation>対応付け: 新規 %1件、登録済み %2件、取り込まなかったもの %3件。</translation>
    </message>
    <message>
        <source>OSCAL (*.json)</source>
        <translation>OSCAL (*.json)</translation>
    </message>
    <message>
        <source>Plan of action and milestones</source>
        <translation>是正計画(POA&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not imported: %n row(s) can't be taken. The first, at %2: %3</source>
        <extracomment>%1: name of a file, %2: place in it, %3: a sentence that says what is wrong there</extracomment>
        <translation>
            <numerusform>「%1」は取り込みませんでした。取り込めない行が%n件あります。最初の行(%2): %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::OwnRuleDialog</name>
    <message numerus="yes">
        <source>%n record(s) would be a gap now.</source>
        <translation>
            <numerusform>現在%n件がギャップになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルール名</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>独自ルール</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>監査プロジェクト</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>対象の台帳</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応方法</translation>
    </message>
    <message>
        <source>Write what the checklist says, in one of the two languages at least.</source>
        <translation>チェックリストに表示する文を、少なくとも一方の言語で入力してください。</translation>
    </message>
    <message>
        <source>are a gap if all of this holds</source>
        <translation>ギャップとする条件(すべて満たす場合)</translation>
    </message>
    <message>
        <source>{ref} stands for the number of the record, {title} for its title, {due_on} for a day.</source>
        <translation>{ref} は番号、{title} は名称、{due_on} は日付に置き換わります。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::OwnRuleList</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>ギャップ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>独自ルール</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>What your team wants to have checked beyond the built-in rules is listed here.</source>
        <translation>標準のルールのほかにチームで確認したいことの一覧です。</translation>
    </message>
    <message>
        <source>Write a rule…</source>
        <translation>ルールを作成…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::OwnersStep</name>
    <message>
        <source>&amp;Leave as it is today</source>
        <translation>現状のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Person for the selected rows</source>
        <translation>選択した行の責任者(&amp;P)</translation>
    </message>
    <message>
        <source>Answers from now on</source>
        <translation>今後の責任者</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>現在の責任者</translation>
    </message>
    <message>
        <source>As today: %1</source>
        <translation>現状のまま: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択済み: %1</translation>
    </message>
    <message>
        <source>Control or document</source>
        <translation>統制・文書</translation>
    </message>
    <message>
        <source>New control: %1</source>
        <extracomment>%1: name of a control</extracomment>
        <translation>新しい統制: %1</translation>
    </message>
    <message>
        <source>New document: %1</source>
        <extracomment>%1: title of a document</extracomment>
        <translation>新しい文書: %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未割当</translation>
    </message>
    <message>
        <source>Nobody yet: %1</source>
        <translation>未割当: %1</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Person for the selected rows</source>
        <translation>選択した行の責任者</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>候補: %1</translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation>通常の役割</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PackPicker</name>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運営主体</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Search by name, number, operator or audit</source>
        <translation>名称・番号・運営主体・審査の種類で検索</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PagePanel</name>
    <message>
        <source>/ %1</source>
        <extracomment>how many pages there are, behind the number of the present one</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際の大きさ</translation>
    </message>
    <message>
        <source>As large as the pane (Ctrl+0)</source>
        <translation>枠に合わせる(Ctrl+0)</translation>
    </message>
    <message>
        <source>Find in this file (Ctrl+F)</source>
        <translation>このファイル内を検索(Ctrl+F)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>拡大(Ctrl++)</translation>
    </message>
    <message>
        <source>No text: a scan</source>
        <translation>文字情報なし(スキャン画像)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show small pages at the side</source>
        <translation>ページの一覧を横に表示</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>縮小(Ctrl+-)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PageThumbnails</name>
    <message>
        <source>Pages of the file</source>
        <translation>ファイルのページ</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PageView</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PaperButton</name>
    <message>
        <source>%1 (%2)…</source>
        <extracomment>%1: a paper such as the minutes, %2: its language</extracomment>
        <translation>%1(%2)…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>配布資料</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PaperExport</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel workbook (*.xlsx);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;Excelブック (*.xlsx);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>“%1” is none of PDF, XLSX and TXT. Give the file another ending.</source>
        <translation>「%1」は PDF、XLSX、TXT のいずれでもありません。拡張子を変えてください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PasteDialog</name>
    <message>
        <source>%1 stay as they are</source>
        <translation>変更なし %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can't be taken and stay as they are</source>
        <translation>
            <numerusform>取り込めないため変更しないセル %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change</source>
        <translation>
            <numerusform>変更 %n セル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the table</source>
        <translation>
            <numerusform>表の外のセル %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are added</source>
        <translation>
            <numerusform>追加 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新しい行</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>%n セルを貼り付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>セルの貼り付け</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行番号</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PastePlacesDialog</name>
    <message>
        <source>%1 recorded already</source>
        <translation>登録済み %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an address</source>
        <translation>
            <numerusform>所在のない行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>新しい文書 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s) of known documents</source>
        <translation>
            <numerusform>既知の文書の新しい場所 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Looking at the files that this computer can reach…</source>
        <translation>この端末から見えるファイルを確認しています…</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>まだ何も貼り付けられていません。</translation>
    </message>
    <message>
        <source>Paste places</source>
        <translation>格納場所の貼り付け</translation>
    </message>
    <message>
        <source>Paste the lines of a mail here: paths and addresses, one on each line.</source>
        <translation>メールの行をここに貼り付けます。パスやアドレスを1行に1件ずつ。</translation>
    </message>
    <message>
        <source>Paths and addresses, one on each line</source>
        <translation>パスとアドレス(1行に1件)</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>判定の根拠</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登録</translation>
    </message>
    <message numerus="yes">
        <source>Record %n place(s)</source>
        <translation>
            <numerusform>%n 件を登録</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>登録しました: %1。</translation>
    </message>
    <message>
        <source>What each line is</source>
        <translation>各行の判定</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PeopleHeader</name>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PersonBox</name>
    <message>
        <source>Name, number or kana</source>
        <translation>氏名、番号、かな</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PlaceBar</name>
    <message>
        <source>%1 has the key.</source>
        <translation>鍵は%1さんが管理しています。</translation>
    </message>
    <message>
        <source>%1 might know.</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>%1さんが知っている可能性があります。</translation>
    </message>
    <message>
        <source>%1: checked by the program on %2</source>
        <extracomment>%1: result of a check, %2: day and time</extracomment>
        <translation>%1: %2 に自動確認</translation>
    </message>
    <message>
        <source>%1: seen by %2 on %3</source>
        <extracomment>%1: result of a check, %2: name of a person, %3: day and time</extracomment>
        <translation>%1: %2さんが %3 に確認</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>メールで尋ねる</translation>
    </message>
    <message>
        <source>Binder %1</source>
        <translation>ファイル番号 %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>所在をコピー</translation>
    </message>
    <message>
        <source>It is the right file</source>
        <translation>このファイルで正しい</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>現物を確認した</translation>
    </message>
    <message>
        <source>Names of shares…</source>
        <translation>共有の名前…</translation>
    </message>
    <message>
        <source>No place is recorded.</source>
        <translation>格納場所が登録されていません。</translation>
    </message>
    <message>
        <source>No program of this computer opens it. Copy the address and look for yourself.</source>
        <translation>この端末には開けるプログラムがありません。所在をコピーして直接確認してください。</translation>
    </message>
    <message>
        <source>Nobody has checked it yet.</source>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>Nobody is named who could be asked. Name a person to ask or an owner.</source>
        <translation>尋ねる相手が登録されていません。照会先または主管者を登録してください。</translation>
    </message>
    <message>
        <source>Nobody knows where it is.</source>
        <translation>所在は誰も把握していません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>This address is not opened: it could start something, or it holds a password.</source>
        <translation>このアドレスは開きません。何かを起動するおそれがあるか、パスワードを含んでいます。</translation>
    </message>
    <message>
        <source>This computer does not know yet where %1 is.</source>
        <translation>この端末では %1 の場所がまだ設定されていません。</translation>
    </message>
    <message>
        <source>This path belongs to another system. Copy it and open it there.</source>
        <translation>このパスは別のシステムのものです。コピーしてそちらで開いてください。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>あなたはどなたですか</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PlacesPage</name>
    <message>
        <source>%1 has the key.</source>
        <translation>鍵は%1さんが管理しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without a place.</source>
        <translation>
            <numerusform>場所の登録がない文書 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Check places</source>
        <translation>場所を確認</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Checking places</source>
        <translation>場所を確認しています</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>写し</translation>
    </message>
    <message>
        <source>Copy or master</source>
        <translation>正本・写し</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>他の場所</translation>
    </message>
    <message numerus="yes">
        <source>If this place goes, %n thing(s) are lost: they lie nowhere else.</source>
        <translation>
            <numerusform>この場所が失われると、他の場所にない %n 件が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>If this place goes, nothing is lost: everything lies elsewhere as well.</source>
        <translation>この場所が失われても、すべて他の場所にもあるため、失われるものはありません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>place</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Lost without it</source>
        <translation>失われる件数</translation>
    </message>
    <message>
        <source>Map of places</source>
        <translation>場所の一覧</translation>
    </message>
    <message>
        <source>Master copies</source>
        <translation>正本</translation>
    </message>
    <message>
        <source>Names of shares…</source>
        <translation>共有の名前…</translation>
    </message>
    <message>
        <source>No place is recorded</source>
        <translation>場所の登録なし</translation>
    </message>
    <message>
        <source>Nothing was checked since the window was opened. The check looks at every path that this computer can reach.</source>
        <translation>このウィンドウを開いてから、まだ確認していません。確認では、この端末から見えるすべてのパスを調べます。</translation>
    </message>
    <message>
        <source>Paste places…</source>
        <translation>場所を貼り付け…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The places are being gathered…</source>
        <translation>場所を集めています…</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>あるもの</translation>
    </message>
    <message>
        <source>Where documents and evidence live. Paste the paths and addresses from a mail: each line is recognised and shown before anything is recorded.</source>
        <translation>文書と証跡がある場所です。メールのパスやアドレスを貼り付けると、各行を判定し、登録する前に表示します。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PlanTable</name>
    <message>
        <source>Filter</source>
        <translation>絞り込む</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PrepareDialog</name>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>議題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attendees</source>
        <translation>出席者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>開催日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>回(&amp;N)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Gaps from this severity on</source>
        <translation>この重要度以上のギャップ</translation>
    </message>
    <message>
        <source>Gaps from “%1” on</source>
        <extracomment>%1: a severity</extracomment>
        <translation>「%1」以上のギャップ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>連絡事項(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;xt meeting</source>
        <translation>次回(&amp;X)</translation>
    </message>
    <message>
        <source>One per line, also what the audit firm or the consultant has to say</source>
        <translation>1行に1件。監査法人・コンサルタントからの連絡もここに書きます</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of an agenda</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備する</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>会議を準備</translation>
    </message>
    <message numerus="yes">
        <source>The meeting is prepared: %n item(s).</source>
        <translation>
            <numerusform>会議を準備しました(%n 件)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are still being checked…</source>
        <translation>ルールを確認しています…</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>経過(週)</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>議題に入れるもの</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PreviewModel</name>
    <message>
        <source>Changed</source>
        <comment>row</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Column "%1" of the file</source>
        <translation>ファイルの列「%1」</translation>
    </message>
    <message>
        <source>Emptied. Before: %1</source>
        <translation>空になります。変更前: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>row</comment>
        <translation>取り込み不可</translation>
    </message>
    <message>
        <source>New</source>
        <comment>row</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>cell</comment>
        <translation>新しい内容: %1</translation>
    </message>
    <message>
        <source>New: %1, before: %2</source>
        <translation>新しい内容: %1、変更前: %2</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row %1 is left out. %2</source>
        <translation>%1 行目は取り込みません。%2</translation>
    </message>
    <message>
        <source>Row %1 is taken; these words are kept in the cell. %2</source>
        <translation>%1 行目は取り込みます。この言葉はセルに残します。%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>row</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PreviewPane</name>
    <message>
        <source>Earlier masked copy: binders get the newer one. The menu of the list hands this one out again.</source>
        <translation>以前のマスキング済みの写しです。バインダーには新しい写しが入ります。この写しに戻すときは、一覧のメニューから選んでください。</translation>
    </message>
    <message>
        <source>Files of this kind are shown by other programs.</source>
        <translation>この種類のファイルは他のアプリで表示します。</translation>
    </message>
    <message>
        <source>Make a copy in which parts are black, for those who may not see them</source>
        <translation>見せられない部分を黒塗りにした写しを作ります</translation>
    </message>
    <message>
        <source>Masked copy: binders get it in the place of its original.</source>
        <translation>マスキング済みの写しです。原本の代わりにバインダーに入ります。</translation>
    </message>
    <message>
        <source>Mask…</source>
        <translation>マスキング…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>写しを開く</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読んでいます…</translation>
    </message>
    <message>
        <source>Sealed original: binders get its masked copy instead.</source>
        <translation>封印された原本です。バインダーにはマスキング済みの写しが入ります。</translation>
    </message>
    <message>
        <source>The copy was changed in another program: %1. The file here is unchanged. To keep the new one, add it as another file.</source>
        <translation>写しが他のプログラムで変更されました: %1。ここにあるファイルは変わっていません。変更後のものを残すには、別のファイルとして追加してください。</translation>
    </message>
    <message>
        <source>The original was changed since: %1.</source>
        <translation>元のファイルが取込後に変更されています: %1。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::PreviewStep</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its key</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>取り込み不可: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>変更なし: %1</translation>
    </message>
    <message>
        <source>What the rows will be</source>
        <translation>取り込み後の行</translation>
    </message>
    <message>
        <source>With notes: %1</source>
        <translation>注意あり: %1</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ProjectMenu</name>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Close this project</source>
        <translation>このプロジェクトを終了</translation>
    </message>
    <message>
        <source>Details of this project</source>
        <translation>このプロジェクトの詳細</translation>
    </message>
    <message>
        <source>Extend this project with the catalogue…</source>
        <translation>カタログでこのプロジェクトを拡充…</translation>
    </message>
    <message>
        <source>Reopen this project</source>
        <translation>このプロジェクトを再開</translation>
    </message>
    <message>
        <source>The project is closed. It keeps all it holds.</source>
        <translation>プロジェクトを終了しました。内容はすべて残ります。</translation>
    </message>
    <message>
        <source>The project is open again.</source>
        <translation>プロジェクトを再開しました。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ProjectWizard</name>
    <message numerus="yes">
        <source>%n requirement(s) have no control.</source>
        <translation>
            <numerusform>統制のない要求事項が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>All of it is one step, which undo takes back.</source>
        <translation>すべてが一度に作成され、「元に戻す」でまとめて取り消せます。</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose what is to be made. Several rows can be selected at once.</source>
        <translation>作成・収集するものを選んでください。複数の行をまとめて選択できます。</translation>
    </message>
    <message>
        <source>Controls</source>
        <comment>step</comment>
        <translation>統制</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Create without a plan</source>
        <translation>計画なしで作成</translation>
    </message>
    <message>
        <source>Documents and evidence</source>
        <comment>step</comment>
        <translation>文書と証跡</translation>
    </message>
    <message>
        <source>Every requirement has a control.</source>
        <translation>すべての要求事項に統制があります。</translation>
    </message>
    <message>
        <source>Extend the project</source>
        <translation>プロジェクトを拡充</translation>
    </message>
    <message>
        <source>Extend the project with the catalogue</source>
        <translation>カタログによるプロジェクトの拡充</translation>
    </message>
    <message>
        <source>New audit project</source>
        <translation>監査プロジェクトの作成</translation>
    </message>
    <message>
        <source>Nothing is given to anybody before the last step. A row may stay without a person.</source>
        <translation>最後の手順まで割り当ては行われません。責任者は未定のままでもかまいません。</translation>
    </message>
    <message>
        <source>Owners</source>
        <comment>step</comment>
        <translation>責任者</translation>
    </message>
    <message numerus="yes">
        <source>Project created with %n requirement(s) to decide on.</source>
        <translation>
            <numerusform>プロジェクトを作成しました。採否を決める要求事項は %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Project extended: %n record(s) made or changed.</source>
        <translation>
            <numerusform>プロジェクトを拡充しました。作成・変更したレコードは%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n control(s) are left out.</source>
        <translation>
            <numerusform>採用しない統制%n件の理由を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>step</comment>
        <translation>基準・規格</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>step</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>The catalogue knows no controls for these requirements. You can go on without.</source>
        <translation>これらの要求事項に対応する統制はカタログにありません。統制なしで次へ進めます。</translation>
    </message>
    <message numerus="yes">
        <source>The project begins with %n requirement(s) to decide on.</source>
        <translation>
            <numerusform>採否を決める要求事項 %n 件とともに作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has all of this already: nothing would change.</source>
        <translation>すべて登録済みのため、変更はありません。</translation>
    </message>
    <message>
        <source>Working out what is needed…</source>
        <translation>必要なものを調べています…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RaciModel</name>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1: a control or document, %2: a person, %3: their parts in it</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>%1, through a role</source>
        <translation>%1(役割による)</translation>
    </message>
    <message>
        <source>Nobody holds %1</source>
        <extracomment>%1: name of a role</extracomment>
        <translation>%1 に就いている人がいません</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <translation>責任者なし</translation>
    </message>
    <message>
        <source>Owner and assignment differ</source>
        <translation>責任者と割当が不一致</translation>
    </message>
    <message>
        <source>Several are accountable</source>
        <translation>責任者が複数</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>担当なし</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RaciPage</name>
    <message numerus="yes">
        <source>%n row(s), %1 people</source>
        <translation>
            <numerusform>%n 行・%1 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Controls and documents appear here with the people who answer for them.</source>
        <translation>統制や文書が、担当する人とともにここに並びます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Keys R A C I, Delete</source>
        <translation>キー: R A C I、Delete</translation>
    </message>
    <message>
        <source>Left or on leave %1</source>
        <extracomment>%1: number of rows</extracomment>
        <translation>退職・休職 %1</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>絞り込みに合う行はありません。</translation>
    </message>
    <message>
        <source>Nobody accountable %1</source>
        <extracomment>%1: number of rows</extracomment>
        <translation>責任者なし %1</translation>
    </message>
    <message>
        <source>Nobody has a part yet. Press "Show everybody" and give the first letters.</source>
        <translation>まだ担当者がいません。「全員を表示」を押して、最初の割当を入力してください。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Rows of the matrix</source>
        <translation>マトリクスの行</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Table (*.%1)</source>
        <translation>表(*.%1)</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>担当割当マトリクス</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>%1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RaciView</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1: name of a record</extracomment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Take everything away</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Who answers for what</source>
        <translation>担当割当マトリクス</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RawRows</name>
    <message>
        <source>Heading: %1</source>
        <translation>見出し: %1</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ReadingButton</name>
    <message>
        <source>Go on reading</source>
        <translation>読み取りを再開</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>Reading files for the search: %1 %</source>
        <translation>検索用のファイル読み取り: %1 %</translation>
    </message>
    <message>
        <source>Reading files for the search: paused</source>
        <translation>検索用のファイル読み取り: 一時停止中</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RecordActs</name>
    <message>
        <source>Choose an evidence item first.</source>
        <translation>先に証跡を選んでください。</translation>
    </message>
    <message>
        <source>No retention has run out. To dispose of a file all the same, choose it in the list of files or versions first.</source>
        <translation>保管期間が満了したファイルはありません。それでも廃棄するときは、先にファイルまたは版の一覧で選んでください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RecordTabs</name>
    <message>
        <source>Cause to effect</source>
        <translation>是正の流れ</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>引継対象</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>%1: number of gaps, on a tab</extracomment>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Gaps %1</source>
        <translation>ギャップ %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>紐付け</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>対応する統制</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RedactionDialog</name>
    <message numerus="yes">
        <source>%n mask(s)</source>
        <translation>
            <numerusform>マスク %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no text that could be searched. Look at them yourself.</source>
        <translation>
            <numerusform>%n ページには検索できる文字情報がありません。目で確かめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be told exactly and have no box. Go through the hits and mask them by hand.</source>
        <translation>
            <numerusform>%n か所は位置を特定できず、枠がありません。該当箇所を順に見て手で枠を置いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>枠を追加</translation>
    </message>
    <message>
        <source>Add a box for the keyboard to move (Insert)</source>
        <translation>キーボードで動かす枠を追加(Insert)</translation>
    </message>
    <message>
        <source>Box %1 of %2, page %3</source>
        <translation>枠 %1 / %2(%3 ページ)</translation>
    </message>
    <message>
        <source>Discard the boxes</source>
        <translation>枠を破棄</translation>
    </message>
    <message>
        <source>Draw boxes over what others may not see. The original stays here, sealed.</source>
        <translation>見せられない部分を枠で囲んでください。原本は封印されてここに残ります。</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>%1 のマスキング</translation>
    </message>
    <message>
        <source>Mask all hits</source>
        <translation>すべての該当箇所をマスキング</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n place(s) have a box. Search for more words at once and mask the rest.</source>
        <translation>
            <numerusform>最初の %n か所だけに枠を置きました。語を絞って検索し、残りもマスキングしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a box over every place that was found</source>
        <translation>見つかったすべての箇所に枠を置きます</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>やり直し(Ctrl+Y)</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>枠を削除</translation>
    </message>
    <message>
        <source>Remove the chosen box (Delete)</source>
        <translation>選択中の枠を削除(Delete)</translation>
    </message>
    <message>
        <source>Save the masked copy</source>
        <translation>マスキング済みの写しを保存</translation>
    </message>
    <message>
        <source>The boxes are not saved yet.</source>
        <translation>枠はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Writing the masked copy…</source>
        <translation>マスキング済みの写しを書き出しています…</translation>
    </message>
    <message>
        <source>_masked</source>
        <extracomment>put behind the name of a file</extracomment>
        <translation>_マスキング済</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RefusedDialog</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in.</source>
        <translation>
            <numerusform>%n件を取り込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>取り込めなかったもの</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RegisterModel</name>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <extracomment>%1: content of the column that rows are grouped by, %n: number of rows</extracomment>
        <translation>
            <numerusform>%1（%n行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s)</source>
        <translation>
            <numerusform>ほか%n件のギャップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Group, closed: %1</source>
        <translation>グループ（閉）：%1</translation>
    </message>
    <message>
        <source>Group, open: %1</source>
        <translation>グループ（開）：%1</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>ギャップなし</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RegisterPane</name>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%n 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1・%2 行を選択</translation>
    </message>
    <message>
        <source>%1. Press to remove this filter.</source>
        <translation>%1。押すとこの絞り込みを外します。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>%1: number of rows shown, %n: number of all rows</extracomment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n 行を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>別の日で見る</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>条件に合う行はありません。</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>絞り込みを外す：%1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Shows versions, owners and places as they stand on another day (%1)</source>
        <translation>版・担当・格納場所などを別の日の時点で表示します(%1)</translation>
    </message>
    <message>
        <source>What was pasted stands there already.</source>
        <translation>貼り付けた内容はすでに入力されています。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RegisterView</name>
    <message>
        <source>Choose columns…</source>
        <translation>列を選ぶ…</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>この列で絞り込む…</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>この列でグループ化</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を隠す</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループ化を解除</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降順で並べ替え</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>昇順で並べ替え</translation>
    </message>
    <message>
        <source>Then by this column, downwards</source>
        <translation>次にこの列の降順</translation>
    </message>
    <message>
        <source>Then by this column, upwards</source>
        <translation>次にこの列の昇順</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RegistersPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RelatedTab</name>
    <message>
        <source>A version has one file. Drop one.</source>
        <translation>1つの版のファイルは1つです。1つだけドロップしてください。</translation>
    </message>
    <message>
        <source>Back to the tray</source>
        <translation>受付に戻す</translation>
    </message>
    <message>
        <source>Dispose of the file…</source>
        <translation>ファイルを廃棄…</translation>
    </message>
    <message>
        <source>Hand out this masked copy again</source>
        <translation>このマスキング済みの写しに戻す</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>This is not an earlier masked copy: no newer copy replaces this file.</source>
        <translation>以前のマスキング済みの写しではありません。このファイルに代わる新しい写しはありません。</translation>
    </message>
    <message>
        <source>“%1” was disposed of on %2. Reason: %3</source>
        <extracomment>%1: name of a file, %2: a day, %3: why, in the words of a person</extracomment>
        <translation>「%1」は %2 に廃棄しました。理由: %3</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RequiredModel</name>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: a document, %2: how many more there are</extracomment>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Approving role</source>
        <translation>承認者の役職</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>根拠の要求事項</translation>
    </message>
    <message>
        <source>Document that is needed</source>
        <translation>必要な文書</translation>
    </message>
    <message>
        <source>No requirement asks for it</source>
        <translation>要求事項なし</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <extracomment>%1: a document that might be the one that is looked for</extracomment>
        <translation>候補: %1</translation>
    </message>
    <message>
        <source>State</source>
        <comment>document</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Version in force</source>
        <translation>有効な版</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>現在の文書</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RequiredPage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a state of documents, %2: number of documents</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the catalogue are asked for by none of these requirements.</source>
        <translation>
            <numerusform>カタログの文書のうち %n 件は、これらの要求事項では求められていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>By tier and parent</source>
        <translation>階層と上位文書の順</translation>
    </message>
    <message numerus="yes">
        <source>For %n requirement(s) the catalogue names no document.</source>
        <translation>
            <numerusform>%n 件の要求事項には、カタログに対応する文書がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed and existing</source>
        <translation>必要な文書と現在の文書</translation>
    </message>
    <message>
        <source>No document fits the filter.</source>
        <translation>条件に合う文書はありません。</translation>
    </message>
    <message>
        <source>No document is called so. Type its number or its title.</source>
        <translation>該当する文書がありません。番号か名称を入力してください。</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>必要文書</translation>
    </message>
    <message>
        <source>The documents are being looked through…</source>
        <translation>文書を調べています…</translation>
    </message>
    <message>
        <source>The documents that the audit needs appear here as soon as a project has requirements.</source>
        <translation>プロジェクトに要求事項が登録されると、監査に必要な文書がここに表示されます。</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <extracomment>%1: what is needed, %2: the document that it is</extracomment>
        <translation>「%1」は %2 に決定しました。</translation>
    </message>
    <message>
        <source>“%1” is not %2 any more.</source>
        <translation>「%1」を %2 とする決定を取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is recorded as not needed.</source>
        <translation>「%1」を不要として記録しました。</translation>
    </message>
    <message>
        <source>“%1” stands in the register as a document to be created.</source>
        <translation>「%1」を作成予定の文書として台帳に登録しました。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RibbonView</name>
    <message>
        <source>Coverage of controls</source>
        <translation>統制の実施状況</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RuleList</name>
    <message>
        <source>Built-in rules</source>
        <translation>標準のルール</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>rule</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Kept by the build</source>
        <translation>バインダー作成時に保証</translation>
    </message>
    <message>
        <source>Off in other projects</source>
        <translation>ほかのプロジェクトで無効</translation>
    </message>
    <message>
        <source>Once the files are read</source>
        <translation>ファイルの読み取り後</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <extracomment>%1: an audit project</extracomment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Switched off on %1: %2</source>
        <extracomment>%1: day, %2: reason</extracomment>
        <translation>%1に無効化: %2</translation>
    </message>
    <message>
        <source>This rule can't be switched off: a binder holds every file that it names, or it is not built.</source>
        <translation>このルールは止められません。バインダーは、記載したファイルをすべて含むか、作成されないかのどちらかです。</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>確認する内容</translation>
    </message>
    <message>
        <source>When a binder is built</source>
        <translation>バインダー作成時</translation>
    </message>
    <message>
        <source>Why it is not checked; an auditor asks</source>
        <translation>確認しない理由(監査人に説明できるように)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RuleNumbers</name>
    <message>
        <source>Choose an audit project at the top of the window; its numbers are shown here.</source>
        <translation>画面上部で監査プロジェクトを選ぶと、その数値がここに表示されます。</translation>
    </message>
    <message>
        <source>These numbers hold in %1.</source>
        <extracomment>%1: an audit project</extracomment>
        <translation>%1で使う数値です。</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>標準は%1</translation>
    </message>
</context>
<context>
    <name>tsuzuri::RulesDialog</name>
    <message>
        <source>Built-in rules</source>
        <translation>標準のルール</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>独自ルール</translation>
    </message>
    <message>
        <source>Rules of the gap checklist</source>
        <translation>ギャップチェックリストのルール</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SaveViewDialog</name>
    <message>
        <source>Change a view</source>
        <translation>表示の変更</translation>
    </message>
    <message>
        <source>Everybody in this workspace sees this view</source>
        <translation>このワークスペースの全員に表示する</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語の名称</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語の名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SchemeStep</name>
    <message>
        <source>&amp;As-of date</source>
        <translation>基準日(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind of audit</source>
        <translation>監査の種類(&amp;K)</translation>
    </message>
    <message>
        <source>Choose at least one framework.</source>
        <translation>基準・規格を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Example: 2026-04-01</source>
        <translation>例: 2026-04-01</translation>
    </message>
    <message>
        <source>Fieldwork begins</source>
        <translation>往査開始</translation>
    </message>
    <message>
        <source>Fieldwork ends</source>
        <translation>往査終了</translation>
    </message>
    <message>
        <source>Give the as-of date.</source>
        <translation>基準日を入力してください。</translation>
    </message>
    <message>
        <source>Give the first and the last day of the audit period.</source>
        <translation>監査対象期間の初日と末日を入力してください。</translation>
    </message>
    <message>
        <source>Give the project a name in one language at least.</source>
        <translation>日本語か英語のどちらかの名称を入力してください。</translation>
    </message>
    <message>
        <source>If you know them already</source>
        <translation>決まっていれば</translation>
    </message>
    <message>
        <source>N&amp;o.</source>
        <translation>番号(&amp;O)</translation>
    </message>
    <message>
        <source>Name (&amp;English)</source>
        <translation>名称(英語)(&amp;E)</translation>
    </message>
    <message>
        <source>Name (&amp;Japanese)</source>
        <translation>名称(日本語)(&amp;J)</translation>
    </message>
    <message>
        <source>Period &amp;from</source>
        <translation>対象期間(自)(&amp;F)</translation>
    </message>
    <message>
        <source>Period &amp;to</source>
        <translation>対象期間(至)(&amp;T)</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>報告期限</translation>
    </message>
    <message>
        <source>The next number</source>
        <translation>次の番号</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>対象期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>There is already a project %1.</source>
        <translation>プロジェクト %1 はすでにあります。</translation>
    </message>
    <message>
        <source>What is audited against?</source>
        <translation>監査の基準・規格</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-04-01.</source>
        <translation>「%1」は日付ではありません。2026-04-01 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SearchField</name>
    <message>
        <source>Find documents, evidence, controls, people</source>
        <translation>文書・証跡・統制・人を探す</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ServingTab</name>
    <message>
        <source>Controls that serve the requirement</source>
        <translation>要求事項に対応する統制</translation>
    </message>
    <message>
        <source>No control serves this requirement yet.</source>
        <translation>この要求事項に対応する統制はまだありません。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SetAsideDialog</name>
    <message numerus="yes">
        <source>%n file(s) back in the tray.</source>
        <translation>
            <numerusform>%n 件のファイルを受付に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the tray</source>
        <translation>受付に戻す</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Set aside as no evidence</source>
        <translation>証跡ではないとしたファイル</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>These files go from the disk when the workspace is opened the next time. Until then they can come back.</source>
        <translation>これらのファイルは、次にワークスペースを開いたときにディスクから削除されます。それまでは戻せます。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SharesDialog</name>
    <message>
        <source>Add a name</source>
        <translation>名前を追加</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>この端末のフォルダー</translation>
    </message>
    <message>
        <source>Locations are kept as ${NAME}/folder/file, so that they work on every computer. Say here which folder of this computer each name stands for.</source>
        <translation>格納場所は ${名前}/フォルダー/ファイル の形で保存され、どの端末でも使えます。それぞれの名前がこの端末のどのフォルダーを指すかを設定します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names of shares</source>
        <translation>共有の名前</translation>
    </message>
    <message>
        <source>Remove the name</source>
        <translation>名前を削除</translation>
    </message>
    <message>
        <source>Where is this share?</source>
        <translation>この共有の場所</translation>
    </message>
    <message>
        <source>“%1”: a name is made of letters, digits and _, and needs a folder.</source>
        <translation>「%1」: 名前は半角英数字と _ で付け、フォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SourceStep</name>
    <message>
        <source>&amp;Encoding of a CSV file</source>
        <translation>CSVの文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>台帳(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>シート(&amp;S)</translation>
    </message>
    <message>
        <source>Choose an XLSX or CSV file, or drop it here. Nothing is stored before you have seen what will change.</source>
        <translation>XLSX か CSV のファイルを選ぶか、ここにドロップしてください。変わるところを確かめるまで何も保存しません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Headings in &amp;two lines</source>
        <translation>見出しは 2 行(&amp;T)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>表の取り込み</translation>
    </message>
    <message>
        <source>Is the row in bold that of the headings? If not, double-click the right one, or choose it and press Space.</source>
        <translation>太字の行が見出しですか。違うときは、正しい行をダブルクリックするか、選んでスペースキーを押してください。</translation>
    </message>
    <message>
        <source>Row of the &amp;headings</source>
        <translation>見出しの行(&amp;H)</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932)</source>
        <translation>Shift_JIS (CP932)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.xlsx *.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>XLSX or CSV</source>
        <translation>XLSXまたはCSV</translation>
    </message>
</context>
<context>
    <name>tsuzuri::StartPage</name>
    <message>
        <source>A folder that ends in .tsuzuri</source>
        <translation>名前が .tsuzuri で終わるフォルダー</translation>
    </message>
    <message>
        <source>For your own company, empty</source>
        <translation>自社用の空のワークスペース</translation>
    </message>
    <message>
        <source>Keeps the documents, evidence and owners of your audits, shows what is missing, and binds it all for the audit firm in Japanese or English.</source>
        <translation>監査の文書、証跡、担当を管理し、不足を示し、日本語または英語のバインダーにまとめます。</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Try the sample company…</source>
        <translation>サンプル会社を試す…</translation>
    </message>
    <message>
        <source>Tsuzuri</source>
        <translation>Tsuzuri 綴り</translation>
    </message>
    <message>
        <source>Two audits in full swing, to look around</source>
        <translation>進行中の監査2件を自由に見て回れます</translation>
    </message>
</context>
<context>
    <name>tsuzuri::StartWindow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tsuzuri</source>
        <translation>Tsuzuri 綴り</translation>
    </message>
</context>
<context>
    <name>tsuzuri::StatementMenu</name>
    <message>
        <source>%1 (%2)…</source>
        <extracomment>%1: a paper such as the minutes, %2: its language</extracomment>
        <translation>%1(%2)…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::StatusDialog</name>
    <message>
        <source>%1 is %2 and stays so.</source>
        <extracomment>%1: evidence item, %2: its status</extracomment>
        <translation>%1 は「%2」です。もう変わりません。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 は「%2」です。</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence item(s) are %1.</source>
        <translation>
            <numerusform>%n 件の証跡を「%1」にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence item(s) get the same status.</source>
        <translation>
            <numerusform>%n 件の証跡を同じ状況にします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>状況を変える</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新しい状況</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Status of the evidence</source>
        <translation>証跡の状況</translation>
    </message>
    <message numerus="yes">
        <source>There is no step that all %n evidence item(s) can take.</source>
        <translation>
            <numerusform>%n 件の証跡すべてに共通して進める状況がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::StatusLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a severity, %2: number of gaps</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Checked as of %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Nothing can be changed until the running work is done</source>
        <translation>実行中の処理が終わるまで変更できません</translation>
    </message>
    <message>
        <source>Read-only: %1 works in it on %2 since %3</source>
        <extracomment>%1: a person, %2: a computer, %3: date and time</extracomment>
        <translation>読み取り専用: %3 から %1 さんが %2 で編集しています</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed here</source>
        <translation>読み取り専用: ここでは変更できません</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>%1: date and time</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Show the gaps: %1</source>
        <extracomment>%1: a severity</extracomment>
        <translation>ギャップを表示: %1</translation>
    </message>
</context>
<context>
    <name>tsuzuri::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: number of a step, %2: number of steps, %3: name of the step</extracomment>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SubjectHeader</name>
    <message>
        <source>Rows of the matrix</source>
        <translation>マトリクスの行</translation>
    </message>
</context>
<context>
    <name>tsuzuri::SummaryStep</name>
    <message>
        <source>Changed</source>
        <comment>records</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>New</source>
        <comment>records</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>No control answers this requirement</source>
        <translation>この要求事項に応える統制がない</translation>
    </message>
    <message>
        <source>Nobody answers for it yet</source>
        <translation>責任者が未定</translation>
    </message>
    <message>
        <source>Nobody has confirmed which control it is</source>
        <translation>該当する統制が未確認</translation>
    </message>
    <message>
        <source>Nobody has confirmed which document it is</source>
        <translation>該当する文書が未確認</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>The document was left open</source>
        <translation>文書の扱いが未決定</translation>
    </message>
    <message>
        <source>What</source>
        <comment>left open</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>残っていること</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>作成されるもの</translation>
    </message>
    <message>
        <source>Why it is open</source>
        <translation>残っている理由</translation>
    </message>
</context>
<context>
    <name>tsuzuri::TablePanel</name>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>the name of a sheet that the workbook hides</extracomment>
        <translation>%1(非表示)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>The first %1 rows are shown; %2 more are not.</source>
        <translation>最初の %1 行を表示しています。ほかに %2 行あります。</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>このシートは空です。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::TakingIn</name>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>tsuzuri::TextPanel</name>
    <message>
        <source>Attached</source>
        <comment>mail</comment>
        <translation>添付</translation>
    </message>
    <message>
        <source>Cc</source>
        <comment>mail</comment>
        <translation>Cc</translation>
    </message>
    <message>
        <source>From</source>
        <comment>mail</comment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Only the beginning of this file is shown.</source>
        <translation>このファイルの先頭だけを表示しています。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>mail</comment>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>mail</comment>
        <translation>件名</translation>
    </message>
    <message>
        <source>To</source>
        <comment>mail</comment>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>tsuzuri::TopBar</name>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1: name of a project</extracomment>
        <translation>%1(終了)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to period end</source>
        <translation>
            <numerusform>期末まで %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the as-of date</source>
        <translation>
            <numerusform>基準日まで %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Audit project</source>
        <translation>監査プロジェクト</translation>
    </message>
</context>
<context>
    <name>tsuzuri::TrayDelegate</name>
    <message>
        <source>%1 %</source>
        <extracomment>how sure a proposal is</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tsuzuri::TrayModel</name>
    <message>
        <source>%1 (folder)</source>
        <translation>%1(フォルダー)</translation>
    </message>
    <message>
        <source>%1 (in the file)</source>
        <translation>%1(本文)</translation>
    </message>
    <message>
        <source>%1 (name)</source>
        <extracomment>%1: a control or a period, found in the name of a file</extracomment>
        <translation>%1(名前)</translation>
    </message>
</context>
<context>
    <name>tsuzuri::TrendView</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a severity, %2: number of gaps</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n gap(s) (%2)</source>
        <extracomment>%1: a day, %2: numbers of gaps by severity, %n: all of them</extracomment>
        <translation>
            <numerusform>%1: %n 件(%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::UndoWork</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Redoing: %1%</source>
        <translation>やり直しています: %1%</translation>
    </message>
    <message>
        <source>Undoing: %1%</source>
        <extracomment>%1: how much is done</extracomment>
        <translation>元に戻しています: %1%</translation>
    </message>
</context>
<context>
    <name>tsuzuri::VersionsTab</name>
    <message>
        <source>%1 approved it on %2. Which role that person held on this day is not recorded.</source>
        <translation>%1さんが %2 に承認しました。当日の役職は登録されていません。</translation>
    </message>
    <message>
        <source>%1 approved it on %2. Who has to approve is not recorded.</source>
        <translation>%1さんが %2 に承認しました。承認すべき役職は登録されていません。</translation>
    </message>
    <message>
        <source>%1 is in force since %2.</source>
        <translation>%1 が %2 から有効です。</translation>
    </message>
    <message>
        <source>%1 is kept until %2.</source>
        <translation>%1 の保存期限は %2 です。</translation>
    </message>
    <message>
        <source>%1 was in force from %2 until %3.</source>
        <extracomment>%1: a version, %2: a day</extracomment>
        <translation>%1 は %2 から %3 まで有効でした。</translation>
    </message>
    <message>
        <source>%1, then %2, approved it on %3.</source>
        <translation>%1さん(当時 %2)が %3 に承認しました。</translation>
    </message>
    <message>
        <source>%1, then %2, approved it on %3. %4 would have to.</source>
        <extracomment>%1: a person, %2: the role on that day, %3: a day, %4: the role that is needed</extracomment>
        <translation>%1さん(当時 %2)が %3 に承認しましたが、承認すべき役職は %4 です。</translation>
    </message>
    <message>
        <source>%1, then acting as %2, approved it on %3.</source>
        <translation>%1さん(当時 %2 代行)が %3 に承認しました。</translation>
    </message>
    <message>
        <source>%1: %2, of the version in force</source>
        <translation>%1: %2(有効な版に対応)</translation>
    </message>
    <message>
        <source>%1: %2, older than the version in force</source>
        <extracomment>%1: a language, %2: a version</extracomment>
        <translation>%1: %2(有効な版より古い)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>版を比較…</translation>
    </message>
    <message>
        <source>It stands below %1.</source>
        <translation>上位文書: %1</translation>
    </message>
    <message>
        <source>Its approval is not recorded.</source>
        <translation>承認の記録がありません。</translation>
    </message>
    <message>
        <source>No version was in force on this day.</source>
        <translation>この日に有効な版はありません。</translation>
    </message>
    <message>
        <source>The next review is due on %1.</source>
        <translation>次回の見直し期限は %1 です。</translation>
    </message>
    <message>
        <source>The retention of %1 ended on %2.</source>
        <translation>%1 の保存期間は %2 に終了しました。</translation>
    </message>
    <message>
        <source>The review was due on %1.</source>
        <translation>見直し期限 %1 を過ぎています。</translation>
    </message>
</context>
<context>
    <name>tsuzuri::ViewsButton</name>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1: name of a saved view that no longer shows what it keeps</extracomment>
        <translation>%1(変更あり)</translation>
    </message>
    <message>
        <source>%1 (everybody's)</source>
        <translation>%1（全員）</translation>
    </message>
    <message>
        <source>Delete the view "%1"</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Drop the changes and show "%1" again</source>
        <translation>変更を捨てて「%1」に戻す</translation>
    </message>
    <message>
        <source>Rename or share "%1"…</source>
        <translation>「%1」の名称・共有の変更…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Save what is shown as "%1"</source>
        <translation>今の表示を「%1」に上書き保存</translation>
    </message>
    <message>
        <source>Saved views of this register (%1)</source>
        <translation>この台帳の保存した表示（%1）</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>標準の表示</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Without a view, as it was before</source>
        <translation>表示を使わず、元に戻す</translation>
    </message>
</context>
<context>
    <name>tsuzuri::WeekBars</name>
    <message>
        <source>Due by week</source>
        <translation>週ごとの期限</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n item(s)</source>
        <extracomment>%1: the Monday of a week, %n: number of items</extracomment>
        <translation>
            <numerusform>%1 の週: %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tsuzuri::Whereabouts</name>
    <message>
        <source>%1 · a person's own place</source>
        <extracomment>%1: a place</extracomment>
        <translation>%1・個人の場所にあります</translation>
    </message>
    <message>
        <source>%1 · key: %2</source>
        <extracomment>%1: a cabinet, %2: a person</extracomment>
        <translation>%1・鍵: %2</translation>
    </message>
    <message>
        <source>%1 · moved away from there</source>
        <extracomment>%1: a place</extracomment>
        <translation>%1・そこから移動しています</translation>
    </message>
    <message>
        <source>%1 · not found there</source>
        <extracomment>%1: a place</extracomment>
        <translation>%1・そこに見つかりません</translation>
    </message>
    <message>
        <source>Kept in the workspace: %1</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>保管庫に登録済み: %1</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>ファイルは未登録</translation>
    </message>
    <message>
        <source>Nobody knows where it is</source>
        <extracomment>%1: a person</extracomment>
        <translation>どこにあるか誰も知りません</translation>
    </message>
    <message>
        <source>Nobody knows where it is. Ask %1</source>
        <translation>どこにあるか誰も知りません。%1さんに聞いてください</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Not written yet, planned for %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>未作成・%1に作成予定</translation>
    </message>
</context>
<context>
    <name>tsuzuri::WindowActions</name>
    <message>
        <source>&amp;Binder</source>
        <translation>バインダー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>About Tsuzuri</source>
        <translation>Tsuzuriについて</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Build the binder…</source>
        <translation>バインダーを作成…</translation>
    </message>
    <message>
        <source>Calendar file of my work…</source>
        <translation>自分の作業のカレンダーファイル…</translation>
    </message>
    <message>
        <source>Change selected rows…</source>
        <translation>選択した行を変更…</translation>
    </message>
    <message>
        <source>Change the status of the evidence…</source>
        <translation>証跡の状況を変える…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>ワークスペースを閉じる</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Delete selected rows</source>
        <translation>選択した行を削除</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>行を詰めて表示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dispose of files…</source>
        <translation>ファイルを廃棄…</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>行を複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>この表を絞り込む</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>横断検索…</translation>
    </message>
    <message>
        <source>Home on one A4 page…</source>
        <translation>ホームをA4 1枚に出力…</translation>
    </message>
    <message>
        <source>Import a framework…</source>
        <translation>基準・規格の取り込み…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>下に行を挿入</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>New audit project…</source>
        <translation>監査プロジェクトを作成…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Save a copy as one file…</source>
        <translation>一つのファイルに控えを保存…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Take in the clipboard</source>
        <translation>クリップボードから取り込む</translation>
    </message>
    <message>
        <source>Try the sample company…</source>
        <translation>サンプル会社を試す…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>tsuzuri::WindowWork</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy of a workspace (*.tsuzuri-copy)</source>
        <translation>ワークスペースの控え (*.tsuzuri-copy)</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>控えを保存しました: %1</translation>
    </message>
    <message>
        <source>Frameworks (*.json *.xml *.yaml *.yml *.xlsx *.csv)</source>
        <translation>基準・規格 (*.json *.xml *.yaml *.yml *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Import a framework</source>
        <translation>基準・規格の取り込み</translation>
    </message>
    <message>
        <source>Save a copy of the workspace as one file</source>
        <translation>ワークスペースの控えを一つのファイルに保存</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>控えを保存しています…</translation>
    </message>
</context>
<context>
    <name>tsuzuri::WorkModel</name>
    <message>
        <source>Answer %1</source>
        <translation>回答: %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>承認: %1</translation>
    </message>
    <message>
        <source>Carry out %1</source>
        <translation>実施: %1</translation>
    </message>
    <message>
        <source>Check the answer to %1</source>
        <translation>回答の社内確認: %1</translation>
    </message>
    <message>
        <source>Confirm that it was carried out: %1</source>
        <translation>実施の確認: %1</translation>
    </message>
    <message>
        <source>Do %1</source>
        <translation>対応: %1</translation>
    </message>
    <message>
        <source>Later or without a date (%1)</source>
        <extracomment>%1: number of items</extracomment>
        <translation>来週以降・期限なし(%1)</translation>
    </message>
    <message>
        <source>Leave evidence of %1</source>
        <translation>証跡の登録: %1</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <extracomment>%1: number of items</extracomment>
        <translation>期限超過(%1)</translation>
    </message>
    <message>
        <source>Resolve %1</source>
        <translation>是正: %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>見直し: %1</translation>
    </message>
    <message>
        <source>See whether it is still there: %1</source>
        <translation>所在の確認: %1</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <extracomment>%1: number of items</extracomment>
        <translation>今週(%1)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>作成: %1</translation>
    </message>
</context>
<context>
    <name>tsuzuri::WorkPage</name>
    <message numerus="yes">
        <source>%1 holds %n due day(s).</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>
            <numerusform>%1 に期限 %n 件を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people of your company first: what waits for each of them stands here.</source>
        <translation>先に社内の関係者を登録してください。各自の作業がここに並びます。</translation>
    </message>
    <message>
        <source>Audit work of %1</source>
        <extracomment>name of a file, %1: name of a person</extracomment>
        <translation>%1の監査作業</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>カレンダーファイル…</translation>
    </message>
    <message>
        <source>For Outlook, Google Calendar and others: what waits for this person, on its due day</source>
        <translation>OutlookやGoogleカレンダーなどに、この人の作業を期限の日に入れます</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>自分の作業</translation>
    </message>
    <message>
        <source>Nothing waits for this person.</source>
        <translation>この人の作業はありません。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>tsuzuri::Workbench</name>
    <message>
        <source>Creating the workspace…</source>
        <translation>ワークスペースを作成中…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>ワークスペースを開いています…</translation>
    </message>
    <message>
        <source>Preparing the sample company…</source>
        <translation>サンプル会社を準備しています…</translation>
    </message>
    <message>
        <source>Tsuzuri %1. Free software under the GNU General Public License 3 or later.</source>
        <translation>Tsuzuri %1。GNU General Public License バージョン3以降で配布される自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Where shall the sample company's workspace be?</source>
        <translation>サンプル会社のワークスペースをどこに置きますか?</translation>
    </message>
</context>
</TS>
