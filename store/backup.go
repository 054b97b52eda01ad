package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// backup writes a complete copy of the file to path, which must not exist. The copy is consistent even while another program answers.
func (s *Store) backup(ctx context.Context, path string) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode) // VACUUM INTO accepts an empty file
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	if _, err := s.db.ExecContext(ctx, "VACUUM INTO ?", path); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

// backupBefore keeps a copy of the file beside it before a migration; a copy of the same version that is there already stays.
func (s *Store) backupBefore(ctx context.Context) func(int) error {
	return func(version int) error {
		err := s.backup(ctx, fmt.Sprintf("%s.schema%d.bak", s.path, version))
		if errors.Is(err, fs.ErrExist) {
			return nil
		}
		return err
	}
}
