-- Tables of version 2 with a few rows of the sample, as geppo left them.
BEGIN TRANSACTION;
CREATE TABLE anchor (
  document TEXT NOT NULL REFERENCES document ON DELETE CASCADE, kind TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (document, kind, value)) STRICT, WITHOUT ROWID;
INSERT INTO "anchor" VALUES('2018-10-0001','page-hash','342d6db139d42cef1c6e69f7083681a5d14babe6f3d0aba45b46467a108f9662');
INSERT INTO "anchor" VALUES('2018-10-0002','page-hash','552a3bcdb2bb4dbd0d946caa2b624611e51db26685b57fda8718112cf663bf18');
INSERT INTO "anchor" VALUES('2018-10-0001','page-hash','5e07995b4ab2bdedc3ef91d1fd6d158a4e10c73e6bed692004b903ba273b523a');
INSERT INTO "anchor" VALUES('2018-10-0001','page-hash','f8b0fd2e09d1eb4145d9dec5f89c638f98a94a86ba40fbb793df213f01189287');
INSERT INTO "anchor" VALUES('2018-10-0001','title','国务院办公厅关于印发优化运输结构行动方案20182020年的通知');
INSERT INTO "anchor" VALUES('2018-10-0002','title','我市划定秋季秸秆禁烧区五级网格员上岗');
INSERT INTO "anchor" VALUES('2018-10-0001','url','gd.gov.cn/yangli/201810/t20181015_0001.html');
INSERT INTO "anchor" VALUES('2018-10-0001','url','gov.cn/yangli/2018-10/10/content_0011.htm');
INSERT INTO "anchor" VALUES('2018-10-0002','url','shenyang.gov.cn/yangli/xw/201810/0001.html');
INSERT INTO "anchor" VALUES('2018-10-0001','url','xm.gov.cn/yangli/201810/t20181018_2152001.htm');
CREATE TABLE document (id TEXT PRIMARY KEY, month TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "document" VALUES('2018-10-0001','2018-10');
INSERT INTO "document" VALUES('2018-10-0002','2018-10');
CREATE TABLE journal (
  lines INTEGER NOT NULL, digest TEXT NOT NULL, last_decision INTEGER NOT NULL) STRICT;
INSERT INTO "journal" VALUES(4,'38a9c1e721584da284b90ceea4ed7eb8db15ac4ea86c2c75ec925d5f8799fcf0',0);
CREATE TABLE output (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, path TEXT NOT NULL, sha256 TEXT NOT NULL,
  PRIMARY KEY (run, path)) STRICT, WITHOUT ROWID;
INSERT INTO "output" VALUES(1,'reports/2018-10/bulletin.html','617fa0f723e6a3da1415140770976d0d2660c8bbc620af07dacedd383fa34510');
INSERT INTO "output" VALUES(2,'reports/2018-10/bulletin.html','cde8323bb7aa57db8f853b184dd3c36dfd2c177d791f3ac749e854ccb248b4e8');
CREATE TABLE page (
  month TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, disposition TEXT NOT NULL,
  PRIMARY KEY (month, file)) STRICT, WITHOUT ROWID;
INSERT INTO "page" VALUES('2018-10','feeds/mee/2018-10/t20181023_0001.html','a3e83407f2d49501cb7f9080a48f95ef69a9010f9618f1fdccd22eba7509218f','item');
INSERT INTO "page" VALUES('2018-10','feeds/mee/2018-11/index.html','6f18e38492da91f981f091f8d0f61c5364f3091812c5730f9dbaa178b9941ac5','outside-month');
INSERT INTO "page" VALUES('2018-10','feeds/mee/2018-11/t20181107_0001.html','bf506bafb7cf1b6dec53f0417e2c4e03003fdd246faa766eebcb3286532cd0a1','outside-month');
INSERT INTO "page" VALUES('2018-10','feeds/mee/2018-11/t20181109_0002.html','8c86af0d663e174b7b3acb9a544433025d97cea0de95c4c31c35c8d19cf4b63a','outside-month');
INSERT INTO "page" VALUES('2018-10','feeds/mee/2018-11/youpin-jiancha.mhtml#1','dae2f76b81f6baa6affd0750b84d03aa6a0664da0463aef1eb54f0f072a156ce','outside-month');
CREATE TABLE run (
  number INTEGER PRIMARY KEY, month TEXT NOT NULL, as_of TEXT NOT NULL,
  is_published INTEGER NOT NULL) STRICT;
INSERT INTO "run" VALUES(1,'2018-10','2018-11-30',1);
INSERT INTO "run" VALUES(2,'2018-10','2018-11-30',1);
CREATE INDEX anchor_by_value ON anchor (kind, value);
COMMIT;
PRAGMA user_version = 2;
